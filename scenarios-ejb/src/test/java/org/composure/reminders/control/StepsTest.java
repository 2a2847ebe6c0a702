package org.composure.reminders.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.composure.certification.Renewal;
import org.composure.certification.Term;
import org.composure.reminders.control.Steps.Span;
import org.junit.jupiter.api.Test;

/** Reminders, R1 and R3. */
class StepsTest {

    private static final Steps STEPS = Steps.of(List.of(60, 30, 7), List.of(7));

    @Test
    void the_first_step_comes_first_and_expiry_is_one() {
        assertThat(Steps.of(List.of(7, 60, 30, 7), List.of(20, 7)).days()).containsExactly(60, 30, 7, 0, -7, -20);
    }

    @Test
    void a_step_comes_so_many_days_before_expiry_and_not_sooner() {
        assertThat(due(certificate(), "2026-06-01T23:59:59Z")).isEmpty();
        assertThat(due(certificate(), "2026-06-02T00:00:00Z")).containsExactly(60);
    }

    @Test
    void the_latest_that_has_come_stands_last() {
        assertThat(due(certificate(), "2026-08-01T00:00:00Z")).containsExactly(60, 30, 7, 0);
    }

    @Test
    void in_grace_is_reminded_for_as_long_as_it_lasts() {
        assertThat(due(certificate(), "2026-08-08T00:00:00Z")).endsWith(0, -7);
        assertThat(due(certificate("2026-01-01T00:00:00Z", "2026-08-08T00:00:00Z"), "2026-08-08T00:00:00Z"))
                .endsWith(7, 0);
    }

    @Test
    void what_lay_before_the_issue_is_no_step() {
        var late = certificate("2026-07-10T00:00:00Z", "2026-08-20T00:00:00Z");

        assertThat(due(late, "2026-07-24T00:00:00Z")).isEmpty();
        assertThat(due(late, "2026-07-25T00:00:00Z")).containsExactly(7);
    }

    @Test
    void every_expiry_of_which_a_step_is_the_latest_lies_in_its_span() {
        Instant now = Instant.parse("2026-08-01T00:00:00Z");

        assertThat(Steps.of(List.of(7), List.of()).spans(now))
                .containsExactly(
                        new Span(7, now, Instant.parse("2026-08-08T00:00:00Z")),
                        new Span(0, Instant.parse("2026-07-02T00:00:00Z"), now));
    }

    private static List<Integer> due(Renewal renewal, String now) {
        return STEPS.due(renewal, Instant.parse(now));
    }

    private static Renewal certificate() {
        return certificate("2026-01-01T00:00:00Z", "2026-08-20T00:00:00Z");
    }

    private static Renewal certificate(String issued, String graceEnds) {
        var term = new Term(
                Instant.parse("2026-07-01T00:00:00Z"), Instant.parse("2026-08-01T00:00:00Z"), Instant.parse(graceEnds));
        return new Renewal(1, 2, "Refunds", Instant.parse(issued), term);
    }
}
