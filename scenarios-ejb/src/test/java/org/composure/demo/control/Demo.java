package org.composure.demo.control;

import java.util.List;
import org.composure.format.FailureCatalogueReader;
import org.composure.format.HouseReader;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.format.ShippedScenarios;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/** What there is to play. */
final class Demo {

    static final House HOUSE = HouseReader.shipped();
    static final List<Scenario> SCENARIOS = read();

    private Demo() {}

    private static List<Scenario> read() {
        ScenarioReader reader = new ScenarioReader(HOUSE, FailureCatalogueReader.shipped());
        return ShippedScenarios.all().stream()
                .map(file -> ((Reading.Read) reader.read(file.name(), file.content())).scenario())
                .toList();
    }
}
