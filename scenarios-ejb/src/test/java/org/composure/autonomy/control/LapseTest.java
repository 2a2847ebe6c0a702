package org.composure.autonomy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import org.composure.autonomy.control.Lapse.Practice;
import org.junit.jupiter.api.Test;

/** Autonomy, R4: a grant that is not practised. */
class LapseTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final int PAUSE = 60;

    @Test
    void without_a_contact_it_lapses_after_the_time_from_its_start() {
        assertThat(lapse(200)).isEqualTo(day(60));
    }

    @Test
    void each_contact_puts_it_off() {
        assertThat(lapse(100, 30, 80)).isEqualTo(day(140));
    }

    @Test
    void a_contact_that_came_too_late_brings_nothing_back() {
        assertThat(lapse(100, 30, 95)).isEqualTo(day(90));
    }

    @Test
    void a_contact_of_the_very_last_moment_is_too_late() {
        assertThat(lapse(100, 60)).isEqualTo(day(60));
    }

    @Test
    void contacts_before_the_start_do_not_count() {
        assertThat(lapse(100, -5)).isEqualTo(day(60));
    }

    @Test
    void contacts_after_the_moment_that_is_asked_about_are_not_known() {
        assertThat(lapse(40, 30, 50)).isEqualTo(day(90));
    }

    @Test
    void of_many_contacts_only_pauses_matter() {
        assertThat(lapse(300, 50, 55, 100, 150, 205, 260, 290)).isEqualTo(day(350));
    }

    private static Instant lapse(int known, int... contacts) {
        Practice practice = (after, before) -> Arrays.stream(contacts)
                .mapToObj(LapseTest::day)
                .filter(contact -> contact.isAfter(after) && contact.isBefore(before))
                .max(Comparator.naturalOrder());
        return new Lapse(Duration.ofDays(PAUSE), practice).of(START, day(known));
    }

    private static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }
}
