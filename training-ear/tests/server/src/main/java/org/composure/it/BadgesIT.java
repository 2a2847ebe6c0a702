package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.composure.credential.Achievement;
import org.composure.credential.Attestation;
import org.composure.credential.Issuer;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.verification.KeyOutcome;
import org.composure.verification.KeyOutcome.Decided;
import org.composure.verification.KeyOutcome.Reason;
import org.composure.verification.KeyOutcome.Refused;
import org.composure.verification.boundary.SigningKeys;
import org.composure.verification.control.BadgeDesk;
import org.composure.verification.control.BadgeStore;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Verification, R1 to R5 and R8. Each test has a certificate of its own. */
@ExtendWith(ArquillianExtension.class)
class BadgesIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final URI HOUSE = URI.create("https://training.example/");

    @Inject
    BadgeDesk desk;

    @Inject
    BadgeStore badges;

    @Inject
    SigningKeys keys;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @EJB(beanName = "AsAdmin")
    Caller asAdmin;

    private Actor admin;
    private Attestation certified;

    @BeforeEach
    void aCertificate() {
        admin = new Actor(staff.hire().actor().id(), Role.ADMIN);
        certified = new Attestation(
                UUID.randomUUID().toString().toUpperCase(Locale.ROOT),
                HOUSE.resolve("verify"),
                "Amara Okonkwo",
                new Achievement(HOUSE.resolve("programs/1"), "Complaints", "", "Four contacts."),
                new Issuer("Fjordlight Services", HOUSE),
                NOON,
                Optional.empty(),
                "");
    }

    @Test
    void a_certificate_keeps_its_place_in_the_list() {
        assertThat(status(desk.badge(certified, NOON))).isEqualTo(status(desk.badge(certified, NOON)));
    }

    @Test
    void a_badge_that_was_revoked_is_on_the_list() {
        JsonObject place = status(desk.badge(certified, NOON));
        String before = encoded(list(place));
        badges.revoke(certified.serial(), NOON);

        assertThat(encoded(list(place))).isNotEqualTo(before);
    }

    @Test
    void after_a_rotation_another_key_signs() throws Exception {
        String before = issuer(desk.badge(certified, NOON));
        rotate("Yearly");

        assertThat(issuer(desk.badge(certified, NOON))).isNotEqualTo(before);
    }

    @Test
    void the_list_of_a_former_key_is_signed_by_it_still() throws Exception {
        String badge = desk.badge(certified, NOON);
        rotate("Yearly");

        assertThat(json(list(status(badge))).getString("issuer")).isEqualTo(issuer(badge));
    }

    @Test
    void of_a_distrusted_key_there_is_no_list() throws Exception {
        JsonObject place = status(desk.badge(certified, NOON));
        int number = rotate("Stolen") - 1;
        distrust(number, "Stolen");

        assertThat(desk.list(number(place), NOON)).isEmpty();
    }

    @Test
    void the_secret_half_of_a_distrusted_key_is_forgotten() throws Exception {
        int number = rotate("Stolen");
        rotate("Stolen, too");
        distrust(number, "Stolen");

        assertThat(rows.count("house_key where generation = ? and secret_half = ''", number))
                .isEqualTo(1);
    }

    @Test
    void the_key_that_signs_is_not_distrusted() throws Exception {
        int number = rotate("Yearly");

        assertThat(distrust(number, "Stolen")).isEqualTo(new Refused(List.of(Reason.STILL_SIGNS)));
    }

    @Test
    void a_rotation_needs_a_reason() throws Exception {
        assertThat(asAdmin.call(() -> keys.rotate(admin, " "))).isEqualTo(new Refused(List.of(Reason.REASON_MISSING)));
    }

    @Test
    void a_rotation_is_journalled_with_its_reason() throws Exception {
        rotate("Yearly");

        assertThat(rows.count(
                        "journal_entry where deed = 'KEY_ROTATED' and actor_id = ? and reason = ?",
                        admin.id(),
                        "Yearly"))
                .isEqualTo(1);
    }

    private int rotate(String reason) throws Exception {
        return ((Decided) asAdmin.call(() -> keys.rotate(admin, reason))).key().number();
    }

    private KeyOutcome distrust(int number, String reason) throws Exception {
        return asAdmin.call(() -> keys.distrust(admin, number, reason));
    }

    private String list(JsonObject place) {
        return desk.list(number(place), NOON).orElseThrow();
    }

    private static long number(JsonObject place) {
        String address = place.getString("statusListCredential");
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private static JsonObject status(String badge) {
        return json(badge).getJsonObject("credentialStatus");
    }

    private static String issuer(String badge) {
        return json(badge).getJsonObject("issuer").getString("id");
    }

    private static String encoded(String list) {
        return json(list).getJsonObject("credentialSubject").getString("encodedList");
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
