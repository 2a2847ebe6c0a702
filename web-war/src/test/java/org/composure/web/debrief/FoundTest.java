package org.composure.web.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.judge.Finding;
import org.composure.scenario.Competency;
import org.composure.scoring.DisputeView;
import org.composure.scoring.DisputeView.Decision;
import org.composure.scoring.FindingRef;
import org.composure.scoring.Ruling;
import org.junit.jupiter.api.Test;

/** A finding in the debrief, and what became of it. */
class FoundTest {

    private static final Finding FATAL =
            new Finding("lie", Competency.EMPATHY, -5, true, 2, List.of("words"), "A sentence.");

    @Test
    void what_nobody_disputed_can_be_disputed() {
        assertThat(found(Optional.empty()).disputable()).isTrue();
    }

    @Test
    void what_was_disputed_cannot_be_disputed_again() {
        assertThat(disputed(Optional.empty()).disputable()).isFalse();
    }

    @Test
    void while_a_dispute_waits_the_finding_stands() {
        assertThat(disputed(Optional.empty()).tone()).isEqualTo("critical");
    }

    @Test
    void an_accepted_dispute_takes_tone_and_points() {
        Found found = disputed(Optional.of(Ruling.ACCEPTED));

        assertThat(found.tone()).isEqualTo("void");
        assertThat(found.pointsNow()).isEqualTo("0");
    }

    @Test
    void a_dispute_accepted_in_part_leaves_half_that_is_not_critical() {
        Found found = disputed(Optional.of(Ruling.PARTLY));

        assertThat(found.critical()).isFalse();
        assertThat(found.pointsNow()).isEqualTo("\u22122");
    }

    @Test
    void a_rejected_dispute_changes_nothing() {
        assertThat(disputed(Optional.of(Ruling.REJECTED)).changed()).isFalse();
    }

    @Test
    void a_dispute_of_another_turn_is_of_another_finding() {
        DisputeView elsewhere = dispute(new FindingRef(1, 3, "lie"), Optional.of(Ruling.ACCEPTED));

        assertThat(found(Optional.of(elsewhere)).voided()).isFalse();
    }

    private static Found disputed(Optional<Ruling> ruling) {
        return found(Optional.of(dispute(new FindingRef(1, 2, "lie"), ruling)));
    }

    private static Found found(Optional<DisputeView> dispute) {
        return Found.numbered(List.of(FATAL), dispute.stream().toList()).get(0);
    }

    private static DisputeView dispute(FindingRef finding, Optional<Ruling> ruling) {
        return new DisputeView(
                1,
                finding,
                2,
                "Title",
                Competency.EMPATHY,
                -5,
                true,
                "A sentence.",
                "Said.",
                "Answered.",
                "Why.",
                Instant.EPOCH,
                ruling.map(decided -> new Decision(decided, "Because.", "Sol", Instant.EPOCH)));
    }
}
