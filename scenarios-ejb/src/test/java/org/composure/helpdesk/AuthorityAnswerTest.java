package org.composure.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.AuthorityView.Basis;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Channel;
import org.composure.scenario.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help desk, R5. */
class AuthorityAnswerTest {

    private static final Instant BEGAN = Instant.parse("2026-09-01T00:00:00Z");
    private static final AuthorityLimits LIMITS = new AuthorityLimits(
            3,
            Map.of(Remedy.REFUND, new BigDecimal(150), Remedy.DEADLINE_EXTENSION, new BigDecimal(14)),
            Set.of(Channel.CHAT));
    private static final AuthorityView AUTHORITY = new AuthorityView(
            7,
            LIMITS,
            Optional.of(12L),
            Optional.of(Instant.parse("2026-12-01T00:00:00Z")),
            Basis.GRANTED,
            Optional.of(BEGAN));

    private static final String BASIS = " Level 3, by grant 12, until 2026-12-01T00:00:00Z.";

    @ParameterizedTest
    @CsvSource({
        "REFUND, 80, true",
        "REFUND, 150, true",
        "REFUND, 150.00, true",
        "REFUND, 150.01, false",
        "REFUND, 800, false",
        "REFUND, , true",
        "GOODWILL, 0, false",
        "GOODWILL, , false"
    })
    void an_action_is_allowed_up_to_its_limit(Remedy action, BigDecimal amount, boolean allowed) {
        assertThat(asked(action, amount, null).allowed()).contains(allowed);
    }

    @Test
    void a_channel_is_allowed_where_the_agent_works_alone() {
        assertThat(asked(null, null, Channel.CHAT).allowed()).contains(true);
        assertThat(asked(null, null, Channel.PHONE).allowed()).contains(false);
    }

    @Test
    void an_action_in_a_channel_needs_both() {
        assertThat(asked(Remedy.REFUND, BigDecimal.TEN, Channel.PHONE).allowed())
                .contains(false);
    }

    @Test
    void an_open_question_has_no_yes_or_no() {
        assertThat(asked(null, null, null).allowed()).isEmpty();
    }

    @Test
    void the_limit_is_that_of_the_action() {
        assertThat(asked(Remedy.REFUND, null, null).limit()).contains(new BigDecimal(150));
        assertThat(asked(Remedy.GOODWILL, null, null).limit()).contains(BigDecimal.ZERO);
    }

    @Test
    void why_says_the_limit_and_what_it_rests_on() {
        assertThat(asked(Remedy.REFUND, new BigDecimal(80), null).why())
                .isEqualTo("80 as refund is within the limit of 150." + BASIS);
    }

    @Test
    void why_not_says_every_reason() {
        assertThat(asked(Remedy.REFUND, new BigDecimal(800), Channel.PHONE).why())
                .isEqualTo(
                        "800 as refund is above the limit of 150. The agent does not work alone in the channel phone."
                                + BASIS);
    }

    @Test
    void why_not_leaves_out_what_would_be_allowed() {
        assertThat(asked(Remedy.REFUND, new BigDecimal(80), Channel.PHONE).why())
                .isEqualTo("The agent does not work alone in the channel phone." + BASIS);
    }

    @Test
    void days_are_called_days() {
        assertThat(asked(Remedy.DEADLINE_EXTENSION, null, null).why())
                .startsWith("Up to 14 days may be given as deadline extension.");
    }

    @ParameterizedTest
    @CsvSource({"EXPIRED, ended", "LAPSED, lapsed for want of practice", "WITHDRAWN, was withdrawn"})
    void why_says_how_a_grant_came_to_its_end(Basis basis, String how) {
        var ended = new AuthorityView(7, LIMITS, Optional.of(12L), Optional.empty(), basis, Optional.of(BEGAN));
        var open = new AuthorityQuestion(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(new AuthorityAnswer("D-1001", open, ended).why())
                .isEqualTo("Level 3, which they began with: grant 12 " + how + " at 2026-09-01T00:00:00Z.");
    }

    @Test
    void an_amount_of_nothing_is_no_question() {
        assertThatThrownBy(() -> asked(null, BigDecimal.ONE, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AuthorityAnswer asked(Remedy action, BigDecimal amount, Channel channel) {
        var question = new AuthorityQuestion(
                Optional.ofNullable(action), Optional.ofNullable(amount), Optional.ofNullable(channel));
        return new AuthorityAnswer("D-1001", question, AUTHORITY);
    }
}
