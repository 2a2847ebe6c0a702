package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.composure.certification.Cause;
import org.composure.certification.CertificateState;
import org.composure.certification.CertificateView;
import org.composure.certification.Impact;
import org.composure.certification.RecertificationDraft;
import org.composure.certification.RecertificationOutcome;
import org.composure.certification.RecertificationOutcome.Opened;
import org.composure.certification.RecertificationOutcome.Reason;
import org.composure.certification.RecertificationOutcome.Refused;
import org.composure.certification.Trigger;
import org.composure.certification.boundary.Certification;
import org.composure.certification.boundary.Recertifications;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Rows;
import org.composure.people.PersonView;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certification, R11: whom a new version concerns, and what HR can make of that. */
@ExtendWith(ArquillianExtension.class)
class RecertificationIT {

    private static final Cause SCENARIO = new Cause.ScenarioChanged(CertifyingDesks.SCENARIO);
    private static final Cause RULEBOOK = new Cause.RulebookChanged();
    private static final String BASIS = " where certificate_id = ?";

    @Inject
    CertifyingDesks desks;

    @Inject
    Recertifications recertifications;

    @Inject
    Certification certification;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private CertifiedTeam team;
    private long program;
    private CertificateView certificate;
    private LocalDate due;

    @BeforeEach
    void aHolder() {
        team = desks.form();
        Instant now = clock.instant();
        program = team.writes(CertifyingDesks.terms(), now.minus(Duration.ofDays(60)));
        certificate = team.certifies(program, CertifyingDesks.SCENARIO, now.minus(Duration.ofDays(3)));
        due = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2);
    }

    @Test
    void while_nothing_has_changed_nobody_is_concerned() {
        assertThat(impact(SCENARIO).total()).isZero();
        assertThat(impact(RULEBOOK).total()).isZero();
    }

    @Test
    void a_new_version_of_the_scenario_concerns_whoever_played_another() {
        playedAnotherVersion();

        assertThat(impact(SCENARIO).holders()).extracting(PersonView::id).containsExactly(team.person());
    }

    @Test
    void it_concerns_nobody_who_rests_on_another_scenario() {
        playedAnotherVersion();

        assertThat(impact(new Cause.ScenarioChanged("rude-staff")).total()).isZero();
    }

    @Test
    void a_new_rulebook_concerns_whoever_was_scored_by_another() {
        rows.change("update certificate_basis set rulebook_version = 'older'" + BASIS, certificate.number());

        assertThat(impact(RULEBOOK).total()).isEqualTo(1);
    }

    @Test
    void to_look_changes_nothing() {
        playedAnotherVersion();
        impact(SCENARIO);

        assertThat(own().term()).isEqualTo(certificate.term());
    }

    @Test
    void the_decision_opens_renewal_at_once_and_brings_expiry_forward() {
        playedAnotherVersion();

        assertThat(open(1)).isEqualTo(new Opened(1));
        assertThat(own().state()).isEqualTo(CertificateState.EXPIRING);
        assertThat(own().term().expires())
                .isEqualTo(due.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Test
    void once_decided_they_are_not_concerned_again() {
        playedAnotherVersion();
        open(1);

        assertThat(impact(SCENARIO).total()).isZero();
    }

    @Test
    void another_cause_concerns_them_as_well_and_ends_it_sooner_yet() {
        playedAnotherVersion();
        open(1);
        rows.change("update certificate_basis set rulebook_version = 'older'" + BASIS, certificate.number());

        assertThat(open(RULEBOOK, due.minusDays(1))).isEqualTo(new Opened(1));
        assertThat(own().term().expires())
                .isEqualTo(due.atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(impact(RULEBOOK).total()).isZero();
    }

    @Test
    void another_cause_never_puts_the_end_off() {
        playedAnotherVersion();
        open(1);
        rows.change("update certificate_basis set rulebook_version = 'older'" + BASIS, certificate.number());
        open(RULEBOOK, due.plusDays(5));

        assertThat(own().term().expires())
                .isEqualTo(due.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Test
    void what_concerns_somebody_is_listed_until_it_is_decided() {
        playedAnotherVersion();
        assertThat(triggers()).containsExactly(new Trigger(SCENARIO, 1));

        open(1);
        assertThat(triggers()).isEmpty();
    }

    @Test
    void what_was_decided_is_told_with_its_reason() {
        playedAnotherVersion();
        open(1);

        assertThat(team.administers(() -> recertifications.decisions(program, 0, 1))
                        .decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.cause()).isEqualTo(SCENARIO);
                    assertThat(decision.reason()).isEqualTo("The policy has changed.");
                });
    }

    @Test
    void a_decision_for_others_than_were_shown_is_refused() {
        playedAnotherVersion();

        assertThat(open(2)).isEqualTo(new Refused(List.of(Reason.IMPACT_CHANGED)));
    }

    @Test
    void where_nobody_is_concerned_nothing_is_decided() {
        assertThat(open(0)).isEqualTo(new Refused(List.of(Reason.NOBODY_CONCERNED)));
    }

    @Test
    void it_is_journalled() {
        playedAnotherVersion();
        open(1);

        assertThat(rows.count(
                        "journal_entry where actor_id = ? and deed = 'RECERTIFICATION_OPENED'",
                        team.hr().id()))
                .isEqualTo(1);
    }

    private void playedAnotherVersion() {
        rows.change("update certificate_basis set scenario_hash = 'older'" + BASIS, certificate.number());
    }

    private Impact impact(Cause cause) {
        return team.administers(() -> recertifications.impact(program, cause, 0, Recertifications.PAGE))
                .orElseThrow();
    }

    private List<Trigger> triggers() {
        return team.administers(() -> recertifications.triggers(program));
    }

    private RecertificationOutcome open(Cause cause, LocalDate by) {
        return team.administers(() -> recertifications.open(
                team.hr(), new RecertificationDraft(program, cause, by, 1, "It has changed as well.")));
    }

    private RecertificationOutcome open(long expected) {
        return team.administers(() -> recertifications.open(
                team.hr(), new RecertificationDraft(program, SCENARIO, due, expected, "The policy has changed.")));
    }

    private CertificateView own() {
        return team.administers(() -> certification.certificates(team.hr(), team.person(), 0, 1))
                .certificates()
                .get(0);
    }
}
