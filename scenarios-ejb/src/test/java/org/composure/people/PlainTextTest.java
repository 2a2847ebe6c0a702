package org.composure.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.composure.people.PlainText.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void lines_end_in_one_way() {
        assertThat(PlainText.tidy(" one\r\ntwo\rthree\n ")).isEqualTo("one\ntwo\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200B", "\u00A0"})
    void what_nobody_sees_is_missing(String written) {
        assertThat(PlainText.fault(written, 10)).contains(Fault.MISSING);
    }

    @Test
    void characters_are_counted_as_people_do() {
        assertThat(PlainText.fault("\uD83D\uDE00".repeat(10), 10)).isEmpty();
    }

    @Test
    void one_character_more_is_too_long() {
        assertThat(PlainText.fault("a".repeat(11), 10)).contains(Fault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\uD83D", "a\u001B[31m"})
    void what_no_database_takes_is_unreadable(String written) {
        assertThat(PlainText.fault(written, 10)).contains(Fault.UNREADABLE);
    }

    @Test
    void lines_and_tabs_are_readable() {
        assertThat(PlainText.fault("a\n\tb", 10)).isEmpty();
    }
}
