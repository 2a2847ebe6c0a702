package org.composure.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.composure.judge.Finding;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;
import org.composure.scoring.Rulings.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scoring, R10. */
class RulingsTest {

    private static final Finding LOSS = finding("loss", 2, -5, false);
    private static final Finding GAIN = finding("gain", 2, 4, false);
    private static final Finding FATAL = finding("fatal", 1, -3, true);

    @Test
    void what_nobody_decided_changes_nothing() {
        Scorecard made = made(LOSS, GAIN);

        assertThat(Rulings.NONE.applied(made)).isSameAs(made);
    }

    @Test
    void a_rejected_dispute_changes_nothing() {
        Scorecard made = made(LOSS, GAIN);

        assertThat(decided(LOSS, Ruling.REJECTED).applied(made)).isSameAs(made);
    }

    @Test
    void an_accepted_dispute_voids_the_finding() {
        assertThat(decided(LOSS, Ruling.ACCEPTED).applied(made(LOSS, GAIN)).findings())
                .containsExactly(GAIN);
    }

    @Test
    void the_points_of_a_void_finding_count_no_more() {
        assertThat(empathy(decided(LOSS, Ruling.ACCEPTED), LOSS, GAIN).earned()).isEqualTo(4);
    }

    @Test
    void the_scale_stays() {
        Score counts = empathy(decided(LOSS, Ruling.ACCEPTED), LOSS, GAIN);

        assertThat(List.of(counts.least(), counts.most())).containsExactly(-10, 10);
    }

    @ParameterizedTest
    @CsvSource({"-5, -2", "-4, -2", "-1, 0", "5, 2", "0, 0"})
    void accepted_in_part_half_of_the_points_stay_rounded_towards_zero(int points, int left) {
        Finding halved = finding("some", 1, points, false);

        assertThat(empathy(decided(halved, Ruling.PARTLY), halved).earned()).isEqualTo(left);
    }

    @Test
    void accepted_in_part_a_critical_error_is_critical_no_more() {
        assertThat(decided(FATAL, Ruling.PARTLY).applied(made(FATAL)).criticalErrors())
                .isEmpty();
    }

    @Test
    void the_verdict_is_found_anew() {
        Scorecard made = made(FATAL, GAIN, finding("more", 3, 6, false));

        assertThat(made.passed()).isFalse();
        assertThat(decided(FATAL, Ruling.ACCEPTED).applied(made).passed()).isTrue();
    }

    @Test
    void a_critical_error_that_stays_fails_whatever_was_accepted() {
        assertThat(decided(LOSS, Ruling.ACCEPTED)
                        .applied(made(LOSS, FATAL, GAIN))
                        .passed())
                .isFalse();
    }

    @Test
    void a_decision_holds_for_its_turn_only() {
        Finding elsewhere = finding("loss", 4, -5, false);

        assertThat(decided(LOSS, Ruling.ACCEPTED).applied(made(LOSS, elsewhere)).findings())
                .containsExactly(elsewhere);
    }

    @Test
    void without_one_decision_the_others_still_hold() {
        Rulings both = new Rulings(Map.of(place(LOSS), Ruling.ACCEPTED, place(FATAL), Ruling.ACCEPTED));

        assertThat(both.without(place(LOSS)).applied(made(LOSS, FATAL)).findings())
                .containsExactly(LOSS);
    }

    private static Score empathy(Rulings rulings, Finding... findings) {
        return rulings.applied(made(findings)).scores().get(Competency.EMPATHY);
    }

    private static Rulings decided(Finding finding, Ruling ruling) {
        return new Rulings(Map.of(place(finding), ruling));
    }

    private static Place place(Finding finding) {
        return new Place(finding.turn(), finding.rule());
    }

    private static Scorecard made(Finding... findings) {
        Score unmeasured = new Score(0, 0, 0);
        Scorecard scale = new Scorecard(
                Map.of(
                        Competency.EMPATHY, new Score(0, -10, 10),
                        Competency.FLEXIBILITY, unmeasured,
                        Competency.ESCALATION, unmeasured),
                List.of(),
                false,
                "1-abc",
                "hash");
        return scale.with(List.of(findings));
    }

    private static Finding finding(String rule, int turn, int points, boolean critical) {
        return new Finding(rule, Competency.EMPATHY, points, critical, turn, List.of(), "A sentence.");
    }
}
