package org.composure.autonomy.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.composure.autonomy.AuthorityView.Basis;
import org.composure.autonomy.GrantDraft;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Remedy;
import org.junit.jupiter.api.Test;

/** Autonomy, R3 and R4: the life of a grant. */
class AuthorityGrantTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(90));
    private static final Instant NEVER = END.plus(Duration.ofDays(365));
    private static final long SUPERVISOR = 7;

    @Test
    void it_holds_until_the_moment_of_its_end() {
        assertThat(grant(false).end(END.minusSeconds(1), NEVER)).isEmpty();
    }

    @Test
    void at_its_end_it_has_expired() {
        assertThat(grant(false).end(END, NEVER)).contains(new GrantEnd(Basis.EXPIRED, END));
    }

    @Test
    void unused_it_lapses_before_its_end() {
        Instant lapse = START.plus(Duration.ofDays(60));

        assertThat(grant(false).end(END, lapse)).contains(new GrantEnd(Basis.LAPSED, lapse));
    }

    @Test
    void a_lapse_to_come_ends_nothing_yet() {
        Instant lapse = START.plus(Duration.ofDays(60));

        assertThat(grant(false).end(lapse.minusSeconds(1), lapse)).isEmpty();
    }

    @Test
    void withdrawn_it_ends_at_once() {
        AuthorityGrant grant = grant(false);
        Instant then = START.plus(Duration.ofDays(5));
        grant.withdraw(SUPERVISOR, then);

        assertThat(grant.end(END, NEVER)).contains(new GrantEnd(Basis.WITHDRAWN, then));
    }

    @Test
    void before_it_was_withdrawn_it_held() {
        AuthorityGrant grant = grant(false);
        Instant then = START.plus(Duration.ofDays(5));
        grant.withdraw(SUPERVISOR, then);

        assertThat(grant.end(then.minusSeconds(1), NEVER)).isEmpty();
    }

    @Test
    void withdrawn_it_is_not_open_to_anything() {
        AuthorityGrant grant = grant(false);
        grant.withdraw(SUPERVISOR, START);

        assertThat(grant.isOpen(START)).isFalse();
    }

    @Test
    void where_a_second_is_due_it_waits() {
        assertThat(grant(true).isWaiting()).isTrue();
    }

    @Test
    void seconded_it_begins_then() {
        AuthorityGrant grant = grant(true);
        Instant then = START.plus(Duration.ofDays(2));
        grant.second(SUPERVISOR + 1, then);

        assertThat(grant.isWaiting()).isFalse();
        assertThat(grant.startsAt()).isEqualTo(then);
    }

    private static AuthorityGrant grant(boolean secondDue) {
        var draft = new GrantDraft(1, 3, Map.of(Remedy.REFUND, BigDecimal.TEN), END, "Seen at work.", "");
        return new AuthorityGrant(
                draft, new AuthorityLimits(3, draft.limits(), Set.of()), SUPERVISOR, secondDue, START);
    }
}
