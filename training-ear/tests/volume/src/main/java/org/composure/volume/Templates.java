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

    private final List<List<Scenario>> scenarios = read();

    Templates() {
        for (SimulatedAgent agent : SimulatedAgent.values()) {
            played.put(
                    agent,
                    house.levels().stream().map(level -> play(agent, level)).toList());
        }
    }

    private List<List<Scenario>> read() {
        var reader = new ScenarioReader(house, FailureCatalogueReader.shipped());
        return ShippedScenarios.all().stream()
                .map(file -> ((Reading.Read) reader.read(file.name(), file.content())).forms())
                .toList();
    }

    private List<Template> play(SimulatedAgent agent, AutonomyLevel level) {
        List<Template> all = new ArrayList<>();
        for (List<Scenario> forms : scenarios) {
            for (String persona : forms.get(0).customer().personas()) {
                for (int seed = 0; seed < TIMES; seed++) {
                    int form = seed % forms.size();
                    long chance = seed;
                    var situation =
                            new Situation(forms.get(form), house.persona(persona), house.reactions(), level.limits());
                    scales.of(situation, rulebook).ifPresent(scale -> {
                        Playthrough contact = agent.play(situation, chance);
                        all.add(Template.of(contact, form, scoring.score(contact.transcript(), scale)));
                    });
                }
            }
        }
        return all;
    }

    /** One of those that this agent played with the limits of that level. */
    Template one(SimulatedAgent agent, int level, RandomGenerator chance) {
        List<Template> all = played.get(agent).get(level - 1);
        return all.get(chance.nextInt(all.size()));
    }

    House house() {
        return house;
    }

    /** The first form of each scenario. */
    List<Scenario> scenarios() {
        return scenarios.stream().map(forms -> forms.get(0)).toList();
    }

    int count() {
        return played.values().stream()
                .flatMap(List::stream)
                .mapToInt(List::size)
                .sum();
    }
}
