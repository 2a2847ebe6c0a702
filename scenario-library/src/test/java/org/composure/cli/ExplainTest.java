package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExplainTest {

    @Test
    void theRangeTheEndingsAndTheBestAndTheWorstContactAreTold() {
        Run explained = Run.of("explain", Run.TINY);

        assertThat(explained.status()).isZero();
        assertThat(explained.out())
                .containsSubsequence(
                        "betrayed-regular at level 2",
                        "2 contacts of 1 to 1 turns",
                        "How they end",
                        "1 gone",
                        "The best contact",
                        "own-it",
                        "The worst contact",
                        "refuse");
    }

    @Test
    void levelAndPersonaAreThoseThatWereChosen() {
        assertThat(Run.of("explain", "--level", "4", "--persona", "worn-out-carer", Run.TINY)
                        .out())
                .startsWith("worn-out-carer at level 4");
    }

    @Test
    void aReportForMachinesHoldsWhatPeopleRead() {
        JsonNode report = Run.of("explain", "--json", Run.TINY).json();

        assertThat(report.propertyNames())
                .containsExactlyInAnyOrder(
                        "setting",
                        "paths",
                        "passing",
                        "shortest",
                        "longest",
                        "scale",
                        "scenes",
                        "endings",
                        "best",
                        "worst");
        assertThat(report.get("paths").asInt()).isEqualTo(2);
        assertThat(report.get("best").get(0).asString()).isEqualTo("opening: own-it");
    }
}
