package org.composure.reporting;

import java.util.List;
import org.composure.scenario.Scenario;

/**
 * What people made of a scenario, as it is published now.
 *
 * @param scenario its first form
 * @param contacts how many ended, were scored and are counted here
 * @param scenes as the script has them
 * @param flows every way that the script has, taken or not
 */
public record ScenarioAnalysis(
        Scenario scenario, long contacts, List<SceneAnalysis> scenes, List<Flow> flows, Exposure exposure) {

    public ScenarioAnalysis {
        scenes = List.copyOf(scenes);
        flows = List.copyOf(flows);
    }
}
