package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.composure.certification.CertificateView;
import org.composure.certification.PaperWords;
import org.composure.certification.control.PaperDesk;
import org.composure.certification.control.PublicRegister;
import org.composure.credential.pdf.CertificatePage;
import org.composure.credential.pdf.Drawing.Drawn;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.people.Actor;
import org.composure.verification.Certified;
import org.composure.verification.Certified.Standing;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certification, R14: certificates as people take them along, and what strangers are told of them. */
@ExtendWith(ArquillianExtension.class)
class PapersIT {

    private static final PaperWords WORDS = new PaperWords("One assessment.", "One contact.");

    @Inject
    CertifyingDesks desks;

    @Inject
    PaperDesk papers;

    @Inject
    PublicRegister register;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private CertifiedTeam team;
    private CertificateView certificate;
    private Instant now;

    @BeforeEach
    void aCertificate() {
        team = desks.form();
        now = clock.instant();
        long program = team.writes(CertifyingDesks.terms(), now.minus(Duration.ofDays(60)));
        certificate = team.certifies(program, CertifyingDesks.SCENARIO, now);
    }

    @Test
    void the_holder_has_a_page() {
        assertThat(papers.attestation(team.crew().trainee().actor(), certificate.number(), WORDS, now))
                .map(attested -> CertificatePage.draw(attested, Locale.ENGLISH, ZoneOffset.UTC))
                .hasValueSatisfying(drawing -> assertThat(drawing).isInstanceOf(Drawn.class));
    }

    @Test
    void the_holder_has_a_badge_that_leads_to_where_it_is_verified() {
        assertThat(badge(team.crew().trainee().actor()))
                .hasValueSatisfying(badge -> assertThat(badge).contains("verify.xhtml?serial=" + certificate.serial()));
    }

    @Test
    void their_supervisor_has_it_too() {
        assertThat(badge(team.crew().supervisor())).isPresent();
    }

    @Test
    void for_others_there_is_none() {
        assertThat(badge(staff.hire().actor())).isEmpty();
    }

    @Test
    void of_what_was_revoked_there_is_none() {
        team.revokes(certificate.number(), now);

        assertThat(badge(team.hr())).isEmpty();
    }

    @Test
    void with_the_certificate_its_badge_is_revoked() {
        badge(team.hr());
        team.revokes(certificate.number(), now);

        assertThat(rows.count("badge where serial = ? and revoked_at is not null", certificate.serial()))
                .isEqualTo(1);
    }

    @Test
    void a_stranger_is_told_that_it_holds() {
        assertThat(told(now).map(Certified::standing)).contains(Standing.HOLDS);
    }

    @Test
    void a_stranger_is_told_that_it_expired_as_soon_as_nothing_rests_on_it() {
        assertThat(told(certificate.term().expires()).map(Certified::standing)).contains(Standing.EXPIRED);
    }

    @Test
    void a_stranger_is_told_that_it_was_revoked() {
        team.revokes(certificate.number(), now);

        assertThat(told(now).map(Certified::standing)).contains(Standing.REVOKED);
    }

    @Test
    void a_stranger_is_told_that_another_took_its_place() {
        team.reissues(certificate.number(), now);

        assertThat(told(now).map(Certified::standing)).contains(Standing.REPLACED);
    }

    private Optional<Certified> told(Instant at) {
        return register.certified(certificate.serial(), at);
    }

    private Optional<String> badge(Actor actor) {
        return team.administers(() -> papers.badge(actor, certificate.number(), WORDS, now));
    }
}
