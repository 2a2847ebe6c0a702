package org.composure.assignment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.composure.assignment.AssignOutcome.Reason;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.Counting;
import org.composure.training.Mode;
import org.junit.jupiter.api.Test;

/** R1: the day by which something is to be done is a day where the supervisor is. */
class PlannerTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    /** In Auckland it is the third of March by now. */
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void it_lasts_to_the_end_of_that_day() {
        assertThat(draft(Optional.of(LocalDate.parse("2026-03-05"))).due())
                .contains(Instant.parse("2026-03-05T10:59:59Z"));
    }

    @Test
    void today_can_be_the_day() {
        assertThat(objections(LocalDate.parse("2026-03-03"))).isEmpty();
    }

    @Test
    void yesterday_cannot() {
        assertThat(objections(LocalDate.parse("2026-03-02"))).containsExactly(Reason.DUE_IN_THE_PAST);
    }

    @Test
    void a_day_that_no_calendar_of_ours_reaches_is_too_far() {
        assertThat(objections(LocalDate.MAX)).containsExactly(Reason.DUE_TOO_FAR);
    }

    @Test
    void there_has_to_be_a_day() {
        assertThat(Planner.objectionsToDay(draft(Optional.empty()), NOW)).containsExactly(Reason.DUE_MISSING);
    }

    private static List<Reason> objections(LocalDate day) {
        return Planner.objectionsToDay(draft(Optional.of(day)), NOW);
    }

    private static AssignmentDraft draft(Optional<LocalDate> day) {
        return new AssignmentDraft(
                List.of(1L), List.of("no-authority"), Mode.PRACTICE, day, AUCKLAND, OptionalInt.empty(), Counting.BEST);
    }
}
