package org.composure.validity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.composure.explore.CheckedScales;
import org.composure.explore.Explorer;
import org.composure.explore.Setting;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.judge.Scoring;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.scenario.Competency;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;
import org.composure.simulate.SimulatedAgent;

/** What all simulated agents came to, in every place that they were put. */
public final class Study {

    /**
     * The levels of autonomy that are played. At level 1 nobody answers customers. 2 is the first at which agents do, and
     * much is above their limit; 3 is the ordinary one; at 5 nothing in the library is above it.
     */
    static final List<Integer> LEVELS = List.of(2, 3, 5);

    /** How often an agent plays each scenario with each persona at each level. */
    static final int SEEDS = 5;

    private final String rulebook;
    private final List<String> scenarios;
    private final List<Trial> trials;
    private final Map<SimulatedAgent, Map<Trial.Place, Trial>> byPlace;

    Study(String rulebook, List<String> scenarios, List<Trial> trials) {
        this.rulebook = rulebook;
        this.scenarios = scenarios;
        this.trials = List.copyOf(trials);
        byPlace = trials.stream()
                .collect(Collectors.groupingBy(Trial::agent, Collectors.toMap(Trial::place, Function.identity())));
    }

    /**
     * Has all agents play all scenarios with each of their personas.
     *
     * @throws IllegalArgumentException if more contacts can come of one than may be published
     */
    public static Study of(List<Scenario> scenarios, House house, Rulebook rulebook) {
        Scoring scoring = new Scoring(rulebook);
        CheckedScales known = CheckedScales.shipped();
        List<Trial> trials = scenarios.stream()
                .flatMap(scenario -> Setting.of(scenario, house).stream()
                        .filter(setting -> LEVELS.contains(setting.level()))
                        .flatMap(setting -> {
                            Situation situation = setting.situation(scenario, house);
                            Scale scale = known.of(situation, rulebook).orElseGet(() -> explored(situation, rulebook));
                            return play(situation, scoring, scale);
                        }))
                .toList();
        return new Study(
                rulebook.version(), scenarios.stream().map(Scenario::id).toList(), trials);
    }

    private static Scale explored(Situation situation, Rulebook rulebook) {
        return new Explorer(rulebook)
                .explore(situation)
                .orElseThrow(() -> new IllegalArgumentException(
                        "More contacts can come of " + situation.scenario().id() + " than can be played"))
                .scale();
    }

    private static Stream<Trial> play(Situation situation, Scoring scoring, Scale scale) {
        return Arrays.stream(SimulatedAgent.values()).flatMap(agent -> LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> trial(agent, situation, seed, scoring, scale)));
    }

    private static Trial trial(SimulatedAgent agent, Situation situation, long seed, Scoring scoring, Scale scale) {
        Playthrough contact = agent.play(situation, seed);
        return new Trial(
                agent,
                new Trial.Place(
                        situation.scenario().id(),
                        situation.persona().id(),
                        situation.limits().level(),
                        seed),
                contact.transcript().turns().stream()
                        .map(turn -> new Answer(turn.reply().id(), 0, turn.opened()))
                        .toList(),
                scoring.score(contact.transcript(), scale));
    }

    /** The version of the rules that judged. */
    String rulebook() {
        return rulebook;
    }

    /** Ids, in the order of the library. */
    List<String> scenarios() {
        return scenarios;
    }

    /** All of them, scenario by scenario. */
    List<Trial> trials() {
        return trials;
    }

    Stream<Trial> trials(SimulatedAgent agent) {
        return trials.stream().filter(trial -> trial.agent() == agent);
    }

    /** How the agent did where another was put. */
    Trial of(SimulatedAgent agent, Trial.Place place) {
        return byPlace.get(agent).get(place);
    }

    /** The agent's contacts in which its fault showed: those that did not go the expert's very way. */
    Stream<Trial> occasions(SimulatedAgent agent) {
        return trials(agent).filter(trial -> !trial.wentAs(of(SimulatedAgent.EXPERT, trial.place())));
    }

    /** The mean of the agent's scores in a competency over all its contacts, 0 to 100. */
    double mean(SimulatedAgent agent, Competency competency) {
        return trials(agent)
                .mapToInt(trial -> trial.percent(competency))
                .average()
                .orElseThrow();
    }

    /** The mean of the weakest score of each contact, 0 to 100. */
    double standing(SimulatedAgent agent) {
        return trials(agent).mapToInt(Trial::standing).average().orElseThrow();
    }

    /** Of the agent's contacts that are meant, how many passed, 0 to 1. */
    double passing(SimulatedAgent agent, Predicate<Trial> meant) {
        List<Trial> all = trials(agent).filter(meant).toList();
        return (double) all.stream().filter(Trial::passed).count() / all.size();
    }
}
