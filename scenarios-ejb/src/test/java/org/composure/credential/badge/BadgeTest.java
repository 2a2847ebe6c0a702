package org.composure.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.composure.credential.Samples;
import org.composure.credential.badge.BadgeVerdict.Holds;
import org.composure.credential.badge.BadgeVerdict.Reason;
import org.composure.credential.badge.BadgeVerdict.Refused;
import org.composure.credential.proof.Keys;
import org.composure.credential.proof.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credential, R4 to R7. */
class BadgeTest {

    private final House house = new House();

    @Test
    void a_badge_holds_and_says_of_whom_and_what_for() {
        assertThat(house.verify(house.badge()))
                .isEqualTo(new Holds(
                        Samples.PAGE,
                        "Amara Okonkwo-Lindqvist",
                        "Complaint handling with refunds",
                        Optional.of(Samples.EXPIRES)));
    }

    @Test
    void a_badge_without_end_holds_in_a_hundred_years() {
        Instant late = Samples.ISSUED.plus(Duration.ofDays(36_500));

        assertThat(house.verifier(house.list(late)).verify(house.badge(Samples.unlimited()), late))
                .isInstanceOf(Holds.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amara | Amira",
                "2027-11-22 | 2037-11-22",
                "refunds\" | refunds and more\"",
                "70 points | 30 points",
                "Fjordlight | Fjordlicht",
                "94567 | 94568",
                "status/0 | status/1",
                "\"hashed\":false | \"hashed\":true",
                "assertionMethod | authentication",
                "eddsa-rdfc-2022 | eddsa-jcs-2022",
                "2026-11-22T09:31 | 2026-11-22T09:32"
            })
    void whatever_is_changed_is_noticed(String before, String after) {
        assertThat(changed(before, after)).isEqualTo(new Refused(Set.of(Reason.TAMPERED)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\":\"Complaint | \"grade\":\"with honours\",\"name\":\"Complaint",
                "\"OpenBadgeCredential\" | \"OpenBadgeCredential\",\"WithHonours\"",
                "\"narrative\" | \"id\":\"relative\",\"narrative\"",
                "\"type\":[\"Profile\"] | \"type\":[\"Profile\",\"Ministry\"]"
            })
    void what_the_signature_would_not_cover_is_noticed(String before, String after) {
        assertThat(changed(before, after)).isEqualTo(new Refused(Set.of(Reason.TAMPERED)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"narrative\" | \"@context\":{\"narrative\":\"https://example.org/\"},\"narrative\"",
                "ob/v3p0/context-3.0.3.json | ob/v3p0/context-9.json",
                "\"narrative\" | \"url\":null,\"narrative\"",
                "\"hashed\":false | \"hashed\":false,\"hashed\":true",
                "\"validUntil\":\"2027-11-22T09:30:00Z\" | \"validUntil\":\"never\"",
                "{ | [",
            })
    void what_could_be_read_in_two_ways_is_not_read(String before, String after) {
        assertThat(changed(before, after)).isEqualTo(new Refused(Set.of(Reason.UNREADABLE)));
    }

    @Test
    void what_is_no_badge_is_not_read() {
        assertThat(house.verify(house.list(House.SIGNED))).isEqualTo(new Refused(Set.of(Reason.UNREADABLE)));
    }

    @Test
    void what_is_nested_too_deeply_is_not_read() {
        assertThat(house.verify("[".repeat(50_000))).isEqualTo(new Refused(Set.of(Reason.UNREADABLE)));
    }

    @Test
    void a_badge_of_another_house_is_of_an_unknown_issuer() {
        assertThat(house.verify(new House().badge())).isEqualTo(new Refused(Set.of(Reason.UNKNOWN_ISSUER)));
    }

    @Test
    void before_it_was_issued_it_does_not_hold() {
        Instant before = Samples.ISSUED.minusSeconds(1);

        assertThat(house.verifier(house.list(before)).verify(house.badge(), before))
                .isEqualTo(new Refused(Set.of(Reason.NOT_YET_VALID)));
    }

    @Test
    void at_the_instant_of_its_end_it_has_expired() {
        assertThat(house.verifier(house.list(Samples.EXPIRES)).verify(house.badge(), Samples.EXPIRES))
                .isEqualTo(new Refused(Set.of(Reason.EXPIRED)));
    }

    @Test
    void a_second_before_its_end_it_holds() {
        Instant last = Samples.EXPIRES.minusSeconds(1);

        assertThat(house.verifier(house.list(last)).verify(house.badge(), last)).isInstanceOf(Holds.class);
    }

    @Test
    void revoked_it_does_not_hold() {
        assertThat(house.verifier(house.list(House.SIGNED, House.INDEX)).verify(house.badge(), House.ASKED))
                .isEqualTo(new Refused(Set.of(Reason.REVOKED)));
    }

    @Test
    void another_that_was_revoked_is_no_reason() {
        assertThat(house.verifier(house.list(House.SIGNED, House.INDEX + 1)).verify(house.badge(), House.ASKED))
                .isInstanceOf(Holds.class);
    }

    @Test
    void every_reason_is_told() {
        assertThat(house.verifier(house.list(Samples.EXPIRES, House.INDEX)).verify(house.badge(), Samples.EXPIRES))
                .isEqualTo(new Refused(Set.of(Reason.EXPIRED, Reason.REVOKED)));
    }

    @Test
    void without_a_list_nobody_can_tell() {
        assertThat(new BadgeVerifier(house.keys, address -> Optional.empty()).verify(house.badge(), House.ASKED))
                .isEqualTo(new Refused(Set.of(Reason.STATUS_UNKNOWN)));
    }

    @Test
    void a_list_of_the_day_before_tells_nothing() {
        String old = house.list(House.ASKED.minus(BadgeIssuer.LIST_HOLDS));

        assertThat(house.verifier(old).verify(house.badge(), House.ASKED))
                .isEqualTo(new Refused(Set.of(Reason.STATUS_UNKNOWN)));
    }

    @Test
    void a_list_that_was_exchanged_tells_nothing() {
        String foreign = new House().list(House.SIGNED);

        assertThat(house.verifier(foreign).verify(house.badge(), House.ASKED))
                .isEqualTo(new Refused(Set.of(Reason.STATUS_UNKNOWN)));
    }

    @Test
    void a_list_that_was_changed_tells_nothing() {
        String revoked = house.list(House.SIGNED, House.INDEX);
        String open = house.list(House.SIGNED);
        String changed = revoked.replace(encoded(revoked), encoded(open));

        assertThat(house.verifier(changed).verify(house.badge(), House.ASKED))
                .isEqualTo(new Refused(Set.of(Reason.STATUS_UNKNOWN)));
    }

    @Test
    void after_a_rotation_a_badge_of_before_holds() {
        String badge = house.badge();
        house.keys = house.keys.rotatedTo(SigningKey.generate(new SecureRandom()));

        assertThat(house.verify(badge)).isInstanceOf(Holds.class);
    }

    @Test
    void what_a_lost_key_signed_counts_no_longer() {
        String badge = house.badge();
        String list = house.list(House.SIGNED);
        house.keys =
                house.keys.rotatedTo(SigningKey.generate(new SecureRandom())).without(house.first.open());

        assertThat(house.verifier(list).verify(badge, House.ASKED))
                .isEqualTo(new Refused(Set.of(Reason.UNKNOWN_ISSUER)));
    }

    @Test
    void of_a_lost_key_there_is_no_list() {
        Keys without =
                house.keys.rotatedTo(SigningKey.generate(new SecureRandom())).without(house.first.open());

        assertThat(new BadgeIssuer(without).list(House.PLACE.list(), house.first.open(), new BitSet(), House.SIGNED))
                .isEmpty();
    }

    private static String encoded(String list) {
        return Arrays.stream(list.split("\"", -1))
                .filter(part -> part.startsWith("uH4s"))
                .findFirst()
                .orElseThrow();
    }

    /** What is made of a good badge in which that was changed. */
    private BadgeVerdict changed(String before, String after) {
        String good = house.badge();
        String changed = good.replace(before, after);
        assertThat(changed).isNotEqualTo(good);
        return house.verify(changed);
    }
}
