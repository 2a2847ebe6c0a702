package org.composure.reminders.control;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reminders, R9: what is written here, a reader of others reads. */
class ICalendarTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refunds",
                "Refunds, returns; and all \\n that",
                "Two\nlines",
                "A very long title that goes on and on, much longer than a line of a calendar may be, and then on again",
                "\u00dcber \u4f60\u597d\u4f60\u597d\u4f60\u597d\u4f60\u597d\u4f60\u597d\u4f60\u597d\u4f60\u597d\u4f60\u597d\u4f60\u597d\u4f60\u597d",
                "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00",
                "END:VEVENT",
                "\"quoted\": so"
            })
    void a_text_is_read_as_it_was(String summary) {
        var calendar = Biweekly.parse(written(summary)).first();

        assertThat(calendar.getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue()).isEqualTo(summary));
    }

    @Test
    void no_line_has_more_than_75_octets() {
        String text = written("\u00fc".repeat(200) + "\ud83d\ude00".repeat(100));

        assertThat(Arrays.stream(text.split("\r\n")).mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75);
    }

    @Test
    void a_line_is_as_long_as_it_may_be() {
        assertThat(written("x".repeat(67)).lines()).contains("SUMMARY:" + "x".repeat(67));
        assertThat(written("x".repeat(68)).lines()).contains("SUMMARY:" + "x".repeat(67), " x");
    }

    @Test
    void every_line_ends_as_the_standard_has_it() {
        assertThat(written("Refunds").replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void what_cannot_be_shown_is_left_out() {
        assertThat(ICalendar.text("a\u0000b\u0007c\u007f")).isEqualTo("abc");
    }

    @Test
    void a_reader_finds_nothing_wrong_with_it() {
        var calendar = Biweekly.parse(written("Refunds")).first();

        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
    }

    private static String written(String summary) {
        var event = CalendarEvent.day("certificate-1-opens", NOON, NOON, summary);
        return ICalendar.of("Composure", "en", List.of(event));
    }
}
