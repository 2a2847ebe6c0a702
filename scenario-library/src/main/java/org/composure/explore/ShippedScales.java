package org.composure.explore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.format.HouseReader;
import org.composure.judge.Points;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.play.Situation;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/**
 * The scales of the scenarios that ship, as found when they were checked: each takes a second or so to find, and there
 * are some two hundred.
 */
public final class ShippedScales {

    private static final String RESOURCE = "/scenarios/scales.txt";
    private static final int FIGURES = 7;

    private final House house = HouseReader.shipped();
    private final Map<String, Scale> scales;

    private ShippedScales(Map<String, Scale> scales) {
        this.scales = scales;
    }

    public static ShippedScales shipped() {
        try (InputStream in = ShippedScales.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing");
            }
            return new ShippedScales(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.toUnmodifiableMap(ShippedScales::key, ShippedScales::scale)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The scale of a situation; empty if it is not that of a shipped scenario in one of its settings, under these rules. */
    public Optional<Scale> find(Situation situation, Rulebook rulebook) {
        Setting setting =
                new Setting(situation.persona().id(), situation.limits().level());
        return isOfTheHouse(situation, setting)
                ? Optional.ofNullable(scales.get(key(situation.scenario(), setting, rulebook)))
                : Optional.empty();
    }

    /** An attempt keeps the limits of its day, which the level may no longer have. */
    private boolean isOfTheHouse(Situation situation, Setting setting) {
        Situation usual = setting.situation(situation.scenario(), house);
        return situation.limits().equals(usual.limits())
                && situation.persona().equals(usual.persona())
                && situation.reactions().equals(usual.reactions());
    }

    /** How a scale is recorded: the setting, least and most of the three competencies, and the best in all. */
    static String line(Scenario scenario, Setting setting, Scale scale, Rulebook rulebook) {
        return Stream.concat(
                        Stream.of(scale.least(), scale.most()).flatMap(ShippedScales::figures), Stream.of(scale.best()))
                .map(String::valueOf)
                .collect(Collectors.joining(" ", key(scenario, setting, rulebook) + " ", ""));
    }

    private static Stream<Integer> figures(Points points) {
        return Stream.of(points.empathy(), points.flexibility(), points.escalation());
    }

    private static String key(Scenario scenario, Setting setting, Rulebook rulebook) {
        return String.join(
                " ", scenario.hash(), rulebook.version(), setting.persona(), String.valueOf(setting.level()));
    }

    private static String key(String line) {
        String[] parts = line.split(" ", -1);
        return Stream.of(parts).limit(parts.length - FIGURES).collect(Collectors.joining(" "));
    }

    private static Scale scale(String line) {
        String[] parts = line.split(" ", -1);
        int[] figures = IntStream.range(parts.length - FIGURES, parts.length)
                .map(at -> Integer.parseInt(parts[at]))
                .toArray();
        return new Scale(
                new Points(figures[0], figures[1], figures[2]),
                new Points(figures[3], figures[4], figures[5]),
                figures[6]);
    }
}
