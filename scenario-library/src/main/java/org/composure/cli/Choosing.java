package org.composure.cli;

import java.nio.file.Path;
import org.composure.explore.Setting;
import org.composure.play.Situation;
import org.composure.scenario.Scenario;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which contact a command is about. */
final class Choosing {

    private static final int HIGHEST_LEVEL = 5;

    @Parameters(index = "0", paramLabel = "FILE", description = "The scenario.")
    private Path file;

    @Option(
            names = "--persona",
            paramLabel = "ID",
            description = "Who is calling; the first that the scenario names, if not said.")
    private String persona;

    @Option(
            names = "--level",
            paramLabel = "1-5",
            defaultValue = "2",
            description = "The agent's level of autonomy; ${DEFAULT-VALUE} if not said.")
    private int level;

    @Option(
            names = "--form",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which parallel form; ${DEFAULT-VALUE} if not said.")
    private int form;

    Setting setting() {
        Scenario scenario = scenario();
        if (level < 1 || level > HIGHEST_LEVEL) {
            throw new Unusable("There is no level " + level + "; levels go from 1 to " + HIGHEST_LEVEL + ".");
        }
        String caller = persona == null ? scenario.customer().personas().get(0) : persona;
        if (!ScenarioFile.HOUSE.personas().containsKey(caller)) {
            throw new Unusable("There is no persona " + caller + "; there are "
                    + String.join(", ", ScenarioFile.HOUSE.personas().keySet()) + ".");
        }
        return new Setting(caller, level);
    }

    Scenario scenario() {
        return ScenarioFile.of(file).scenario(form);
    }

    Situation situation() {
        return setting().situation(scenario(), ScenarioFile.HOUSE);
    }
}
