package org.composure.volume;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.composure.explore.CheckedScales;
import org.composure.format.FailureCatalogueReader;
import org.composure.format.HouseReader;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.format.ShippedScenarios;
import org.composure.judge.Rulebook;
import org.composure.judge.Scoring;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.scenario.AutonomyLevel;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;
import org.composure.simulate.SimulatedAgent;

/** Contacts of every simulated agent with every scenario, persona and level, each played a few times. */
final class Templates {

    private static final int TIMES = 4;

    private final House house = HouseReader.shipped();
    private final Rulebook rulebook = Rulebook.shipped();
    private final Scoring scoring = new Scoring(rulebook);
    private final CheckedScales scales = CheckedScales.shipped();
    private final Map<SimulatedAgent, List<List<Template>>> played = new EnumMap<>(SimulatedAgent.class);

    Templates() {
        List<Scenario> scenarios = scenarios();
        for (SimulatedAgent agent : SimulatedAgent.values()) {
            played.put(
                    agent,
                    house.levels().stream()
                            .map(level -> play(agent, level, scenarios))
                            .toList());
        }
    }

    private List<Scenario> scenarios() {
        var reader = new ScenarioReader(house, FailureCatalogueReader.shipped());
        return ShippedScenarios.all().stream()
                .map(file -> ((Reading.Read) reader.read(file.name(), file.content())).scenario())
                .toList();
    }

    private List<Template> play(SimulatedAgent agent, AutonomyLevel level, List<Scenario> scenarios) {
        List<Template> all = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            for (String persona : scenario.customer().personas()) {
                var situation = new Situation(scenario, house.persona(persona), house.reactions(), level.limits());
                scales.of(situation, rulebook).ifPresent(scale -> {
                    for (int seed = 0; seed < TIMES; seed++) {
                        Playthrough contact = agent.play(situation, seed);
                        all.add(Template.of(contact, scoring.score(contact.transcript(), scale)));
                    }
                });
            }
        }
        return all;
    }

    /** One of those that this agent played with the limits of that level. */
    Template one(SimulatedAgent agent, int level, RandomGenerator chance) {
        List<Template> all = played.get(agent).get(level - 1);
        return all.get(chance.nextInt(all.size()));
    }

    int count() {
        return played.values().stream()
                .flatMap(List::stream)
                .mapToInt(List::size)
                .sum();
    }
}
