package org.composure.explore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.judge.Rulebook;
import org.composure.scenario.Scenario;

/**
 * The scenarios that were checked when the product was built, each under the rules of that moment: checking them again
 * at every start would take minutes.
 */
public final class CheckedScenarios {

    private static final String RESOURCE = "/scenarios/checked.txt";

    private final Set<String> lines;

    private CheckedScenarios(Set<String> lines) {
        this.lines = lines;
    }

    public static CheckedScenarios shipped() {
        try (InputStream in = CheckedScenarios.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing");
            }
            return new CheckedScenarios(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether that very file was found publishable under these very rules. */
    public boolean holds(Scenario scenario, Rulebook rulebook) {
        return lines.contains(line(scenario, rulebook));
    }

    /** How a scenario that was found publishable is recorded. */
    static String line(Scenario scenario, Rulebook rulebook) {
        return scenario.hash() + " " + rulebook.version() + " " + scenario.id();
    }
}
