package org.composure.explore;

import java.util.Set;
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
        return new CheckedScenarios(Set.copyOf(ShippedLines.of(RESOURCE)));
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
