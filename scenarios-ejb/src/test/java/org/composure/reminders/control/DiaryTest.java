package org.composure.reminders.control;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.Conditions;
import org.composure.assignment.Counting;
import org.composure.certification.Deadline;
import org.composure.certification.Renewal;
import org.composure.certification.Term;
import org.composure.training.Mode;
import org.junit.jupiter.api.Test;

/** Reminders, R9: what stands in somebody's calendar. */
class DiaryTest {

    @Test
    void a_certificate_has_its_three_days() {
        assertThat(Diary.of(List.of(certificate("2026-08-21T00:00:00Z")), List.of(), List.of(), new Wording("")))
                .containsSubsequence(
                        "DTSTART;VALUE=DATE:20260701",
                        "SUMMARY:Renewal opens: Refunds",
                        "DTSTART;VALUE=DATE:20260731",
                        "SUMMARY:Last day of the certificate: Refunds",
                        "DTSTART;VALUE=DATE:20260820",
                        "SUMMARY:Last day to renew: Refunds");
    }

    @Test
    void without_grace_it_has_no_last_day_of_it() {
        assertThat(read(List.of(certificate("2026-08-01T00:00:00Z")), List.of(), List.of()))
                .extracting(event -> event.getUid().getValue())
                .containsExactly("certificate-1-opens@composure", "certificate-1-expires@composure");
    }

    @Test
    void an_assignment_is_due_at_its_moment() {
        assertThat(read(List.of(), List.of(), List.of(assignment())))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getDateStart().getValue().toInstant())
                            .isEqualTo(Instant.parse("2026-05-01T21:59:59Z"));
                    assertThat(event.getSummary().getValue()).isEqualTo("Due: The slow answer (assigned by Sol)");
                });
    }

    @Test
    void a_program_is_due_on_its_day() {
        var deadline = new Deadline(7, "Refunds", Instant.parse("2026-02-01T10:00:00Z"), LocalDate.of(2026, 6, 30));

        assertThat(Diary.of(List.of(), List.of(deadline), List.of(), new Wording("")))
                .containsSubsequence(
                        "UID:enrolment-7@composure",
                        "DTSTAMP:20260201T100000Z",
                        "DTSTART;VALUE=DATE:20260630",
                        "SUMMARY:Last day to be certified: Refunds");
    }

    @Test
    void of_what_has_not_changed_the_same_is_written() {
        List<Renewal> all = List.of(certificate("2026-08-21T00:00:00Z"));

        assertThat(Diary.of(all, List.of(), List.of(assignment()), new Wording("")))
                .isEqualTo(Diary.of(all, List.of(), List.of(assignment()), new Wording("")));
    }

    private static List<VEvent> read(List<Renewal> renewals, List<Deadline> deadlines, List<AssignmentView> assigned) {
        return Biweekly.parse(Diary.of(renewals, deadlines, assigned, new Wording("")))
                .first()
                .getEvents();
    }

    private static Renewal certificate(String graceEnds) {
        var term = new Term(
                Instant.parse("2026-07-01T00:00:00Z"), Instant.parse("2026-08-01T00:00:00Z"), Instant.parse(graceEnds));
        return new Renewal(1, 2, "Refunds", Instant.parse("2026-01-01T00:00:00Z"), term);
    }

    private static AssignmentView assignment() {
        var conditions = new Conditions(
                Mode.PRACTICE,
                Instant.parse("2026-04-01T10:00:00Z"),
                Instant.parse("2026-05-01T21:59:59Z"),
                OptionalInt.empty(),
                Counting.BEST);
        return new AssignmentView(
                9, 2, "Tess", "slow-response", "The slow answer", conditions, "Sol", null, Optional.empty());
    }
}
