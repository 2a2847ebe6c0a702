package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.composure.autonomy.AuthorityChanged;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.AuthorityView.Basis;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.GrantDraft;
import org.composure.autonomy.boundary.Footing;
import org.composure.autonomy.control.AuthorityInForce;
import org.composure.autonomy.control.GrantDesk;
import org.composure.certification.CertificateView;
import org.composure.helpdesk.AuthorityQuestion;
import org.composure.helpdesk.boundary.HelpDesk;
import org.composure.it.inside.Caller;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.HeardOfAuthority;
import org.composure.it.inside.Supervisor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certification, R10; autonomy, R9: what a certificate that ends takes along, and what its renewal brings back. */
@ExtendWith(ArquillianExtension.class)
class SuspendedGrantIT {

    @Inject
    CertifyingDesks desks;

    @Inject
    AuthorityInForce inForce;

    @Inject
    Footing footing;

    @Inject
    GrantDesk grants;

    @Inject
    HelpDesk helpDesk;

    @Inject
    HeardOfAuthority heard;

    @Inject
    Clock clock;

    @EJB(beanName = "AsHelpDesk")
    Caller asHelpDesk;

    private CertifiedTeam team;
    private Instant now;
    private long program;

    @BeforeEach
    void aProgramOnWhichLevel3Rests() {
        team = desks.form();
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        program = team.writes(CertifyingDesks.terms(), days(60));
    }

    @Test
    void while_the_certificate_holds_so_does_the_grant() {
        certified(days(2));

        assertThat(at(now).basis()).isEqualTo(Basis.GRANTED);
    }

    @Test
    void the_grant_says_that_it_ends_with_the_certificate() {
        CertificateView certificate = certified(days(2));

        assertThat(at(now).until()).contains(certificate.term().expires());
    }

    @Test
    void at_the_instant_of_expiry_the_grant_is_suspended() {
        Instant expires = certified(days(40)).term().expires();

        assertThat(at(expires.minus(1, ChronoUnit.MICROS)).basis()).isEqualTo(Basis.GRANTED);
        assertThat(at(expires).basis()).isEqualTo(Basis.SUSPENDED);
    }

    @Test
    void suspended_is_said_since_the_expiry() {
        Instant expires = certified(days(40)).term().expires();

        assertThat(at(now).since()).contains(expires);
    }

    @Test
    void the_help_desk_hears_that_it_is_suspended() throws Exception {
        certified(days(40));

        assertThat(asked()).contains("Level 2").contains("is suspended since").contains("when a certificate ended");
    }

    @Test
    void of_a_team_who_is_suspended_is_not_among_the_granted() {
        certified(days(40));

        assertThat(inForce.granted(List.of(team.person()), now)).isEmpty();
    }

    @Test
    void renewal_restores_it() {
        certified(days(33));
        team.certifies(program, CertifyingDesks.SCENARIO, now.minusSeconds(1));

        assertThat(at(now).basis()).isEqualTo(Basis.GRANTED);
    }

    @Test
    void renewed_it_was_suspended_in_between_all_the_same() {
        Instant expires = certified(days(33)).term().expires();
        team.certifies(program, CertifyingDesks.SCENARIO, now.minusSeconds(1));

        assertThat(at(expires).basis()).isEqualTo(Basis.SUSPENDED);
    }

    @Test
    void revoked_it_takes_the_grant_along() {
        CertificateView certificate = certified(days(2));
        team.revokes(certificate.number(), now.minusSeconds(1));

        assertThat(at(now).basis()).isEqualTo(Basis.SUSPENDED);
    }

    @Test
    void whoever_listens_hears_of_the_revocation() {
        CertificateView certificate = certified(days(2));
        team.revokes(certificate.number(), now.minusSeconds(1));

        assertThat(heard.about(team.crew().trainee()))
                .extracting(AuthorityChanged::why)
                .containsExactly("granted", "certificate revoked");
    }

    @Test
    void issued_anew_nothing_rests() {
        CertificateView certificate = certified(days(2));
        team.reissues(certificate.number(), now.minusSeconds(1));

        assertThat(at(now).basis()).isEqualTo(Basis.GRANTED);
    }

    @Test
    void whoever_was_never_certified_has_nothing_that_rests() {
        granted(3, days(2));

        assertThat(at(now).basis()).isEqualTo(Basis.GRANTED);
    }

    @Test
    void a_level_below_those_that_rest_on_it_stays() {
        team.certifies(program, CertifyingDesks.SCENARIO, days(40));
        granted(2, days(40).plusSeconds(1));

        assertThat(at(now).basis()).isEqualTo(Basis.GRANTED);
    }

    /** Certified, and granted level 3 right after. */
    private CertificateView certified(Instant then) {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, then);
        granted(3, then.plusSeconds(1));
        return certificate;
    }

    private void granted(int level, Instant then) {
        GrantDraft usual = Supervisor.refunds(team.person(), level, 40);
        var draft = new GrantDraft(
                usual.person(),
                level,
                usual.limits(),
                then.plus(Duration.ofDays(90)),
                usual.reason(),
                usual.justification());
        DecisionOutcome outcome =
                team.crew().supervises(() -> grants.grant(team.crew().supervisor(), draft, then));
        assertThat(outcome).isInstanceOf(DecisionOutcome.Decided.class);
    }

    private AuthorityView at(Instant moment) {
        return footing.authority(team.person(), moment);
    }

    private String asked() throws Exception {
        var question = new AuthorityQuestion(Optional.empty(), Optional.empty(), Optional.empty());
        return asHelpDesk
                .call(() -> helpDesk.ask(team.crew().trainee().account(), question))
                .orElseThrow()
                .why();
    }

    private Instant days(int ago) {
        return now.minus(Duration.ofDays(ago));
    }
}
