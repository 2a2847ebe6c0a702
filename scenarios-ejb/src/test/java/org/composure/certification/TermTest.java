package org.composure.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certification, R6: the states that follow from dates, to the instant. */
class TermTest {

    private static final Instant OPENS = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2027-03-02T00:00:00Z");
    private static final Instant GRACE_ENDS = Instant.parse("2027-04-01T00:00:00Z");
    private static final Term TERM = new Term(OPENS, EXPIRES, GRACE_ENDS);

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T23:59:59.999999Z, VALID",
        "2027-01-01T00:00:00Z, EXPIRING",
        "2027-03-01T23:59:59.999999Z, EXPIRING",
        "2027-03-02T00:00:00Z, IN_GRACE",
        "2027-03-31T23:59:59.999999Z, IN_GRACE",
        "2027-04-01T00:00:00Z, EXPIRED"
    })
    void the_state_changes_at_the_instant(Instant at, CertificateState state) {
        assertThat(TERM.state(at)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "VALID, true",
        "EXPIRING, true",
        "IN_GRACE, false",
        "EXPIRED, false",
        "REVOKED, false",
        "SUPERSEDED, false"
    })
    void what_rests_on_it_holds_until_expiry_and_not_in_grace(CertificateState state, boolean holds) {
        assertThat(state.isInForce()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T23:59:59.999999Z, false",
        "2027-01-01T00:00:00Z, true",
        "2027-03-31T23:59:59.999999Z, true",
        "2027-04-01T00:00:00Z, false"
    })
    void it_can_be_renewed_from_the_window_to_the_end_of_the_grace(Instant at, boolean open) {
        assertThat(TERM.isOpen(at)).isEqualTo(open);
    }

    @Test
    void cut_short_it_opens_at_once_and_keeps_the_length_of_its_grace() {
        assertThat(TERM.cut(Instant.parse("2026-06-01T00:00:00Z"), Instant.parse("2026-07-01T00:00:00Z")))
                .isEqualTo(new Term(
                        Instant.parse("2026-06-01T00:00:00Z"),
                        Instant.parse("2026-07-01T00:00:00Z"),
                        Instant.parse("2026-07-31T00:00:00Z")));
    }

    @Test
    void it_is_never_made_longer() {
        assertThat(TERM.cut(Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z")))
                .isEqualTo(TERM);
    }
}
