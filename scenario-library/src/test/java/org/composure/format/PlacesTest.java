package org.composure.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Places PLACES =
            ((Reading.Read) Fixtures.read(Fixtures.TINY, Fixtures.bytes("good/tiny.yaml"))).places();

    @Test
    void aKeyStandsWhereItIsWritten() {
        assertThat(place("title")).isEqualTo("2:1");
    }

    @Test
    void aKeyWithinKeysIsFoundStepByStep() {
        assertThat(place("scenes", "opening", "replies")).isEqualTo("22:5");
    }

    @Test
    void anEntryOfAListIsFoundByItsId() {
        assertThat(place("scenes", "opening", "replies", "own-it")).isEqualTo("23:9");
    }

    @Test
    void aKeyOfAnEntryIsFoundBehindItsId() {
        assertThat(place("scenes", "opening", "replies", "own-it", "says")).isEqualTo("24:9");
    }

    @Test
    void anEntryWithoutAnIdIsPassedOver() {
        assertThat(place("scenes", "opening", "customer", "own-it")).isEqualTo("20:5");
    }

    @Test
    void whereThePathEndsEarlySoDoesTheSearch() {
        assertThat(place("scenes", "opening", "replies", "nobody", "says")).isEqualTo("22:5");
    }

    @Test
    void aWordHasNoParts() {
        assertThat(place("title", "first")).isEqualTo("2:1");
    }

    @Test
    void whatIsNowhereIsSaidOfTheWholeFile() {
        assertThat(place("nowhere")).isEqualTo(place()).isEqualTo("1:1");
    }

    @Test
    void aMistakeInTheWholeFileStandsAtItsBeginning() {
        Diagnostic whole = PLACES.diagnostic(DiagnosticCode.REPLIES_ALIKE, "All is alike.", "Change it.");

        assertThat(whole.toString())
                .startsWith("tiny.yaml:1:1: ")
                .endsWith(DiagnosticCode.REPLIES_ALIKE.id() + ": All is alike. Change it.");
    }

    private static String place(String... path) {
        Diagnostic found = PLACES.diagnostic(List.of(path), DiagnosticCode.REPLIES_ALIKE, "This.", "That.");
        return found.line() + ":" + found.column();
    }
}
