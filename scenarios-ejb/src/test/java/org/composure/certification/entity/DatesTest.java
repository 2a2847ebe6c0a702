package org.composure.certification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.composure.certification.Term;
import org.junit.jupiter.api.Test;

/** Certification, R10 and R11: until when what rests on a certificate holds, as it was known at a moment. */
class DatesTest {

    private static final Instant EXPIRES = Instant.parse("2027-03-02T00:00:00Z");
    private static final Term ISSUED =
            new Term(Instant.parse("2027-01-01T00:00:00Z"), EXPIRES, Instant.parse("2027-04-01T00:00:00Z"));
    private static final Instant DECIDED = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant BY = Instant.parse("2026-07-01T00:00:00Z");

    @Test
    void it_holds_until_its_expiry() {
        assertThat(new Dates(ISSUED, null, null, null).holdsUntil(DECIDED)).isEqualTo(EXPIRES);
    }

    @Test
    void ended_it_held_until_then() {
        assertThat(new Dates(ISSUED, null, null, stored(DECIDED)).holdsUntil(DECIDED))
                .isEqualTo(DECIDED);
    }

    @Test
    void before_it_was_ended_nobody_knew() {
        assertThat(new Dates(ISSUED, null, null, stored(DECIDED)).holdsUntil(DECIDED.minusNanos(1000)))
                .isEqualTo(EXPIRES);
    }

    @Test
    void ended_after_its_expiry_it_held_until_its_expiry() {
        Instant late = EXPIRES.plusSeconds(1);

        assertThat(new Dates(ISSUED, null, null, stored(late)).holdsUntil(late)).isEqualTo(EXPIRES);
    }

    @Test
    void to_be_renewed_sooner_it_holds_until_then() {
        assertThat(new Dates(ISSUED, stored(DECIDED), stored(BY), null).holdsUntil(DECIDED))
                .isEqualTo(BY);
    }

    @Test
    void before_that_was_decided_nobody_knew() {
        assertThat(new Dates(ISSUED, stored(DECIDED), stored(BY), null).holdsUntil(DECIDED.minusNanos(1000)))
                .isEqualTo(EXPIRES);
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
