package org.composure.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.format.HouseReader;
import org.composure.judge.Points;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.play.Situation;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/**
 * The scales of the scenarios that were checked when the product was built, each under the rules of that moment:
 * exploring all of them again takes a minute or two.
 */
public final class CheckedScales {

    private static final String RESOURCE = "/scenarios/scales.txt";

    /** Persona and level follow hash and version; then three points at least, three at most, and the best in all. */
    private static final int WORDS_OF_KEY = 4;

    private final House house = HouseReader.shipped();
    private final Map<String, Scale> scales;

    private CheckedScales(Map<String, Scale> scales) {
        this.scales = scales;
    }

    public static CheckedScales shipped() {
        return new CheckedScales(ShippedLines.of(RESOURCE).stream()
                .map(line -> List.of(line.split(" ")))
                .collect(Collectors.toUnmodifiableMap(
                        words -> String.join(" ", words.subList(0, WORDS_OF_KEY)),
                        words -> scale(words.subList(WORDS_OF_KEY, words.size())))));
    }

    /**
     * The scale of a situation under these very rules, whatever the form; empty if it is not held, as it is not for an
     * attempt with limits that its level no longer has.
     */
    public Optional<Scale> of(Situation situation, Rulebook rulebook) {
        Setting setting =
                new Setting(situation.persona().id(), situation.limits().level());
        return Optional.of(situation.limits())
                .filter(house.level(setting.level()).limits()::equals)
                .map(usual -> scales.get(key(situation.scenario(), setting, rulebook)));
    }

    /** How a scale is recorded. */
    static String line(Scenario scenario, Setting setting, Rulebook rulebook, Scale scale) {
        return key(scenario, setting, rulebook) + " " + words(scale.least()) + " " + words(scale.most()) + " "
                + scale.best();
    }

    private static String key(Scenario scenario, Setting setting, Rulebook rulebook) {
        return scenario.hash() + " " + rulebook.version() + " " + setting.persona() + " " + setting.level();
    }

    private static String words(Points points) {
        return points.empathy() + " " + points.flexibility() + " " + points.escalation();
    }

    private static Scale scale(List<String> words) {
        int[] of = words.stream().mapToInt(Integer::parseInt).toArray();
        return new Scale(new Points(of[0], of[1], of[2]), new Points(of[3], of[4], of[5]), of[6]);
    }
}
