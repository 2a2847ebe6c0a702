package org.composure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CheckTest {

    @Test
    void whatMayBePublishedEndsWell() {
        assertThat(Run.of("check", Run.PUBLISHABLE).status()).isZero();
    }

    @Test
    void whatMayBePublishedIsToldWithItsPoints() {
        assertThat(Run.of("check", Run.PUBLISHABLE).out())
                .contains("publishable.yaml: may be published")
                .containsPattern("empathy: -?\\d+ to \\d+ points");
    }

    @Test
    void aBrokenFileEndsWithOne() {
        assertThat(Run.of("check", Run.UNTITLED).status()).isEqualTo(1);
    }

    @Test
    void aBrokenFileIsToldWhereItIsBroken() {
        assertThat(Run.of("check", Run.UNTITLED).out())
                .containsPattern("CS103-no-title.yaml:2:1: error CS103: .*title")
                .contains("may not be published");
    }

    @Test
    void oneBrokenFileAmongGoodOnesEndsWithOne() {
        assertThat(Run.of("check", Run.PUBLISHABLE, Run.UNTITLED).status()).isEqualTo(1);
    }

    @Test
    void aReportForMachinesHoldsWhatPeopleRead() {
        JsonNode report = Run.of("check", "--json", Run.UNTITLED).json();

        assertThat(report.propertyNames()).containsExactlyInAnyOrder("file", "publishable", "diagnostics", "spans");
        assertThat(report.get("publishable").asBoolean()).isFalse();
        assertThat(report.get("diagnostics").get(0).get("line").asInt()).isEqualTo(2);
    }

    @Test
    void severalReportsForMachinesAreAList() {
        assertThat(Run.of("check", "--json", Run.PUBLISHABLE, Run.UNTITLED).json())
                .extracting(report -> report.get("publishable").asBoolean())
                .containsExactly(true, false);
    }

    @Test
    void coloursAndProgressAreForPeople() {
        Run watched = Run.of("", true, "check", Run.UNTITLED);

        assertThat(watched.out()).contains("\u001b[31m");
        assertThat(watched.err()).contains("Playing");
    }

    @Test
    void whereNobodyReadsAlongThereIsNeither() {
        Run unwatched = Run.of("check", Run.UNTITLED);

        assertThat(unwatched.out()).doesNotContain("\u001b");
        assertThat(unwatched.err()).isEmpty();
    }
}
