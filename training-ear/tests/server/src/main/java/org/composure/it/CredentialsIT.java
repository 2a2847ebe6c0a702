package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import org.composure.credential.Achievement;
import org.composure.credential.Attestation;
import org.composure.credential.Issuer;
import org.composure.credential.badge.BadgeIssuer;
import org.composure.credential.badge.BadgeVerdict.Holds;
import org.composure.credential.badge.BadgeVerifier;
import org.composure.credential.badge.StatusPlace;
import org.composure.credential.pdf.CertificatePage;
import org.composure.credential.pdf.Drawing;
import org.composure.credential.pdf.Drawing.Drawn;
import org.composure.credential.proof.Keys;
import org.composure.credential.proof.SigningKey;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Credential, R2, R4 and R5, with the libraries as the server finds them. */
@ExtendWith(ArquillianExtension.class)
class CredentialsIT {

    private static final Instant ISSUED = Instant.parse("2026-03-02T12:00:00Z");
    private static final StatusPlace PLACE = new StatusPlace(URI.create("https://training.example/status/0"), 7);
    private static final Attestation CERTIFIED = new Attestation(
            "7K3M-0QXD",
            URI.create("https://training.example/verify/7K3M-0QXD"),
            "Ξένια Okonkwo",
            new Achievement(URI.create("https://training.example/programs/1"), "Complaints", "", "Four contacts."),
            new Issuer("Fjordlight Services", URI.create("https://training.example/")),
            ISSUED,
            Optional.empty(),
            "");

    @Test
    void a_page_is_drawn() {
        Drawing drawing = CertificatePage.draw(CERTIFIED, Locale.ENGLISH, ZoneOffset.UTC);

        assertThat(drawing).isInstanceOfSatisfying(Drawn.class, drawn -> assertThat(drawn.pdf())
                .startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_badge_is_signed_and_verified() {
        SigningKey key = SigningKey.generate(new SecureRandom());
        var issuer = new BadgeIssuer(Keys.beginningWith(key));
        Optional<String> list = issuer.list(PLACE.list(), key.open(), new BitSet(), ISSUED);
        var verifier = new BadgeVerifier(Keys.beginningWith(key), address -> list);

        assertThat(verifier.verify(issuer.badge(CERTIFIED, PLACE, ISSUED), ISSUED))
                .isInstanceOf(Holds.class);
    }
}
