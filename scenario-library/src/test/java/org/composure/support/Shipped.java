package org.composure.support;

import java.util.List;
import org.composure.failure.FailureCatalogue;
import org.composure.format.FailureCatalogueReader;
import org.composure.format.HouseReader;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.format.ShippedScenarios;
import org.composure.play.Situation;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/** What ships with the product, read once for all tests. */
public final class Shipped {

    public static final House HOUSE = HouseReader.shipped();
    public static final FailureCatalogue FAILURES = FailureCatalogueReader.shipped();

    private static final List<Reading.Read> READ = ShippedScenarios.all().stream()
            .map(file -> new ScenarioReader(HOUSE, FAILURES).read(file.name(), file.content()))
            .map(Shipped::read)
            .toList();

    /** Each in its first form. */
    public static final List<Scenario> SCENARIOS =
            READ.stream().map(Reading.Read::scenario).toList();

    private Shipped() {}

    public static Scenario scenario(String id) {
        return SCENARIOS.stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scenario " + id + " ships"));
    }

    /** All parallel forms of a scenario. */
    public static List<Scenario> forms(String id) {
        return READ.stream()
                .filter(read -> read.scenario().id().equals(id))
                .findFirst()
                .orElseThrow()
                .forms();
    }

    /** A contact as a person of that level would have it. */
    public static Situation situation(Scenario scenario, String persona, int level) {
        return new Situation(
                scenario,
                HOUSE.persona(persona),
                HOUSE.reactions(),
                HOUSE.level(level).limits());
    }

    private static Reading.Read read(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read;
        }
        throw new IllegalStateException(reading.toString());
    }
}
