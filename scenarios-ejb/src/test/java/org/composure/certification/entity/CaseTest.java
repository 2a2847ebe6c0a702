package org.composure.certification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.certification.CertificateState;
import org.composure.certification.CertificateView;
import org.composure.certification.CertificateView.End;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Progress.Kind;
import org.composure.certification.Requirements;
import org.composure.certification.Term;
import org.composure.certification.Validity;
import org.junit.jupiter.api.Test;

/** Certification, R9: what could be issued at a moment, and from when on what was shown counts. */
class CaseTest {

    private static final Instant OPENS = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2027-03-02T00:00:00Z");
    private static final Instant GRACE_ENDS = Instant.parse("2027-04-01T00:00:00Z");
    private static final Requirements ALL = asked(365);
    private static final Requirements PART = asked(30);
    private static final ProgramTerms TERMS = new ProgramTerms(
            "Foundation",
            "For all.",
            ALL,
            Optional.of(PART),
            new Validity(12, 60, 30, ExpiryBasis.COMPLETION, Optional.empty(), 0),
            Optional.empty());

    @Test
    void whoever_was_never_certified_is_asked_for_everything_as_far_back_as_the_program_looks() {
        assertThat(Case.of(TERMS, Optional.empty(), OPENS))
                .isEqualTo(new Case(Kind.FIRST, ALL, OPENS.minus(Duration.ofDays(365))));
    }

    @Test
    void before_the_window_there_is_nothing_to_issue() {
        assertThat(of(OPENS.minusNanos(1000)).kind()).isEqualTo(Kind.HELD);
    }

    @Test
    void from_the_window_on_renewal_asks_for_its_part() {
        assertThat(of(OPENS)).isEqualTo(new Case(Kind.RENEWAL, PART, OPENS));
    }

    @Test
    void what_was_shown_before_the_window_does_not_renew() {
        assertThat(of(OPENS.plus(Duration.ofDays(10))).since()).isEqualTo(OPENS);
    }

    @Test
    void what_was_shown_too_long_ago_does_not_renew() {
        Instant late = OPENS.plus(Duration.ofDays(40));

        assertThat(of(late).since()).isEqualTo(late.minus(Duration.ofDays(30)));
    }

    @Test
    void in_grace_it_is_a_renewal_still() {
        assertThat(of(GRACE_ENDS.minusNanos(1000)).kind()).isEqualTo(Kind.RENEWAL);
    }

    @Test
    void after_the_grace_everything_is_asked_for_again() {
        assertThat(of(GRACE_ENDS)).isEqualTo(new Case(Kind.FIRST, ALL, OPENS));
    }

    @Test
    void after_a_revocation_only_what_came_later_counts() {
        Instant revoked = Instant.parse("2026-06-01T09:00:00Z");
        End end = new End(CertificateState.REVOKED, revoked, "Hana Reyes", "It was copied.");

        assertThat(Case.of(TERMS, Optional.of(certificate(CertificateState.REVOKED, Optional.of(end))), OPENS))
                .isEqualTo(new Case(Kind.FIRST, ALL, revoked));
    }

    private static Case of(Instant at) {
        CertificateState state = new Term(OPENS, EXPIRES, GRACE_ENDS).state(at);
        return Case.of(TERMS, Optional.of(certificate(state, Optional.empty())), at);
    }

    private static CertificateView certificate(CertificateState state, Optional<End> end) {
        Instant issued = Instant.parse("2026-03-02T10:00:00Z");
        return new CertificateView(
                1,
                "7K3M",
                2,
                3,
                1,
                1,
                CertificateView.Kind.FIRST,
                "Hana Reyes",
                "All shown.",
                issued,
                issued,
                new Term(OPENS, EXPIRES, GRACE_ENDS),
                state,
                end);
    }

    private static Requirements asked(int lookback) {
        return new Requirements(Set.of("rude-staff"), Set.of(), false, Map.of(), 0, 0, false, 1, lookback);
    }
}
