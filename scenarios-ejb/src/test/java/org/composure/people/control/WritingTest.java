package org.composure.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "王", "😀", "-", "\u202EAda"})
    void whatever_shows_something_is_visible(String line) {
        assertThat(Writing.isVisible(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u200B\u200D", "\uFEFF", "\u0000", "\u3000", "\uD800"})
    void blanks_and_marks_without_a_shape_are_not(String line) {
        assertThat(Writing.isVisible(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\tb", "a\nb", "\u0085", "\u007F", "a\uD800", "\uDC00b"})
    void what_no_database_keeps_is_unreadable_and_can_be_looked_for_all_the_same(String line) {
        assertThat(Writing.isReadable(line)).isFalse();
        assertThat(Writing.isReadable(Writing.readable(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "محمد علي", "👩‍👩‍👧‍👦", "e\u0301", ""})
    void the_rest_stays_as_it_is(String line) {
        assertThat(Writing.isReadable(line)).isTrue();
        assertThat(Writing.readable(line)).isEqualTo(line);
    }
}
