package org.composure.autonomy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.autonomy.DecisionOutcome.Reason;
import org.composure.autonomy.GrantDraft;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Autonomy, R2 and R7: what speaks against a decision. */
class ObjectionsTest {

    private static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");
    private static final AuthorityLimits MOST = new AuthorityLimits(
            3, Map.of(Remedy.REFUND, BigDecimal.valueOf(150), Remedy.DEADLINE_EXTENSION, BigDecimal.TEN), Set.of());

    private final Objections objections = new Objections();

    @Test
    void as_much_as_the_level_permits_is_fine() {
        assertThat(limit(Remedy.REFUND, "150.00")).isEmpty();
    }

    @Test
    void a_cent_more_is_too_wide() {
        assertThat(limit(Remedy.REFUND, "150.01")).containsExactly(Reason.LIMIT_TOO_WIDE);
    }

    @Test
    void a_remedy_that_the_level_does_not_permit_is_too_wide() {
        assertThat(limit(Remedy.REPAIR, "1")).containsExactly(Reason.LIMIT_TOO_WIDE);
    }

    @Test
    void less_than_nothing_is_impossible() {
        assertThat(limit(Remedy.REFUND, "-1")).containsExactly(Reason.LIMIT_IMPOSSIBLE);
    }

    @Test
    void half_a_day_is_impossible() {
        assertThat(limit(Remedy.DEADLINE_EXTENSION, "1.5")).containsExactly(Reason.LIMIT_IMPOSSIBLE);
    }

    @Test
    void an_end_that_is_now_is_past() {
        assertThat(objections.until(NOW, new PolicyTable().rules(), NOW).reasons())
                .containsExactly(Reason.UNTIL_PAST);
    }

    @Test
    void an_end_after_the_longest_time_is_too_far() {
        Instant end = NOW.plus(new PolicyTable().rules().longest());

        assertThat(objections
                        .until(end.plus(Duration.ofSeconds(1)), new PolicyTable().rules(), NOW)
                        .reasons())
                .containsExactly(Reason.UNTIL_TOO_FAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u2003", "-", "..."})
    void what_says_nothing_is_no_reason(String reason) {
        assertThat(objections.words(reason, "", false).reasons()).containsExactly(Reason.REASON_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Because I say so", "- - - - - -", "yes yes yes yes"})
    void what_is_no_sentence_is_no_justification(String justification) {
        assertThat(objections.words("Seen.", justification, true).reasons())
                .containsExactly(Reason.JUSTIFICATION_MISSING);
    }

    @Test
    void a_sentence_is_a_justification() {
        assertThat(objections
                        .words("Seen.", "They did this for years elsewhere.", true)
                        .reasons())
                .isEmpty();
    }

    @Test
    void what_no_database_takes_is_unusable() {
        assertThat(objections.words("Seen\u0000.", "", false).reasons()).containsExactly(Reason.TEXT_UNUSABLE);
    }

    @Test
    void a_text_of_several_lines_is_fine() {
        assertThat(objections.words("Seen.\r\nTwice.", "", false).reasons()).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_is_unusable() {
        assertThat(objections
                        .words("a".repeat(GrantDraft.LONGEST_TEXT + 1), "", false)
                        .reasons())
                .containsExactly(Reason.TEXT_UNUSABLE);
    }

    private List<Reason> limit(Remedy remedy, String amount) {
        return objections.limits(Map.of(remedy, new BigDecimal(amount)), MOST).reasons();
    }
}
