package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.audit.Deed;
import org.composure.audit.JournalEntry;
import org.composure.certification.AuditedContact;
import org.composure.certification.CertificateEvidence;
import org.composure.certification.CertificateFile;
import org.composure.certification.CertificateOutcome;
import org.composure.certification.CertificateOutcome.Decided;
import org.composure.certification.CertificateOutcome.NotFound;
import org.composure.certification.CertificateOutcome.Reason;
import org.composure.certification.CertificateOutcome.Refused;
import org.composure.certification.CertificateState;
import org.composure.certification.CertificateView;
import org.composure.certification.CertificateView.Kind;
import org.composure.certification.IssueDraft;
import org.composure.certification.SignOff.Ruling;
import org.composure.certification.boundary.Audits;
import org.composure.certification.boundary.Certificates;
import org.composure.certification.control.Archive;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Crews;
import org.composure.it.inside.Rows;
import org.composure.it.inside.TeamOfTwo;
import org.composure.people.Actor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certification, R5 to R7, R9, R12 and R17: who issues what, on what, and what becomes of it. */
@ExtendWith(ArquillianExtension.class)
class CertificateIT {

    private static final String JOURNALLED = "journal_entry where subject_id = ? and deed = ?";

    @Inject
    CertifyingDesks desks;

    @Inject
    Certificates certificates;

    @Inject
    Audits audits;

    @Inject
    Archive archive;

    @Inject
    Crews crews;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private CertifiedTeam team;
    private Instant now;
    private long program;

    @BeforeEach
    void aProgram() {
        team = desks.form();
        now = clock.instant();
        program = team.writes(CertifyingDesks.terms(), days(60));
    }

    @Test
    void with_all_that_is_asked_for_a_certificate_is_issued() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, now);

        assertThat(certificate.state()).isEqualTo(CertificateState.VALID);
        assertThat(certificate.by()).isEqualTo("Hedda Tester");
    }

    @Test
    void without_the_supervisors_word_none_is() {
        team.passes(CertifyingDesks.SCENARIO, days(2));

        assertThat(team.tries(program, now)).isEqualTo(new Refused(List.of(Reason.REQUIREMENT_MISSING)));
    }

    @Test
    void a_supervisor_who_thinks_better_of_it_is_heard() {
        team.passes(CertifyingDesks.SCENARIO, days(2));
        team.signs(program, Ruling.SIGNED, days(1));
        team.signs(program, Ruling.REFUSED, now);

        assertThat(team.tries(program, now)).isEqualTo(new Refused(List.of(Reason.REQUIREMENT_MISSING)));
    }

    @Test
    void what_has_changed_since_it_was_laid_out_is_not_issued() {
        team.passes(CertifyingDesks.SCENARIO, days(2));
        team.signs(program, Ruling.SIGNED, days(1));

        assertThat(issue(team.hr(), "what was seen before", "Read all of it."))
                .isEqualTo(new Refused(List.of(Reason.EVIDENCE_CHANGED)));
    }

    @Test
    void a_reason_is_asked_for() {
        team.passes(CertifyingDesks.SCENARIO, days(2));
        team.signs(program, Ruling.SIGNED, days(1));
        String mark = dossierMark();

        assertThat(issue(team.hr(), mark, " ")).isEqualTo(new Refused(List.of(Reason.REASON_MISSING)));
    }

    @Test
    void nobody_certifies_themselves() {
        var own = team.administers(
                () -> certificates.dossier(team.hr(), team.hr().id(), program).orElseThrow());

        assertThat(own.objections()).contains(Reason.ONESELF);
    }

    @Test
    void a_supervisor_is_no_issuer() {
        assertThat(issue(team.crew().supervisor(), "any", "Read all of it.")).isEqualTo(new NotFound());
    }

    @Test
    void while_one_holds_no_other_is_issued() {
        team.certifies(program, CertifyingDesks.SCENARIO, now);

        assertThat(team.tries(program, now.plusSeconds(1))).isEqualTo(new Refused(List.of(Reason.HELD)));
    }

    @Test
    void issued_by_two_at_once_there_is_one() throws Exception {
        team.passes(CertifyingDesks.SCENARIO, days(2));
        team.signs(program, Ruling.SIGNED, days(1));
        String mark = dossierMark();
        List<Callable<CertificateOutcome>> both = Stream.of(team.hr(), desks.hr())
                .<Callable<CertificateOutcome>>map(issuer -> () -> team.administers(() ->
                        certificates.issue(issuer, new IssueDraft(team.person(), program, mark, "Read all of it."))))
                .collect(Collectors.toList());

        assertThat(AllAtOnce.run(both)).filteredOn(Decided.class::isInstance).hasSize(1);
    }

    @Test
    void it_is_kept_with_what_was_seen_down_to_the_findings() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, now);
        CertificateEvidence evidence = file(certificate).evidence();

        assertThat(evidence.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.contact().scenarioId()).isEqualTo(CertifyingDesks.SCENARIO);
            assertThat(contact.rulebook()).isNotEmpty();
            assertThat(contact.findings()).isNotEmpty();
        });
        assertThat(evidence.signOff()).isPresent();
    }

    @Test
    void an_auditor_is_shown_the_line_and_what_the_journal_tells_of_it() {
        CertificateView old = team.certifies(program, CertifyingDesks.SCENARIO, days(2));
        team.reissues(old.number(), days(1));

        assertThat(team.administers(() -> audits.certificate(team.hr(), old.number())))
                .hasValueSatisfying(file -> {
                    assertThat(file.line()).extracting(CertificateView::kind).containsExactly(Kind.FIRST, Kind.REISSUE);
                    assertThat(file.entries())
                            .extracting(JournalEntry::deed)
                            .containsExactlyInAnyOrder(
                                    Deed.PROGRAM_CHANGED,
                                    Deed.SIGNED_OFF,
                                    Deed.CERTIFICATE_ISSUED,
                                    Deed.CERTIFICATE_SUPERSEDED,
                                    Deed.CERTIFICATE_ISSUED);
                });
    }

    @Test
    void an_auditor_reads_the_contacts_that_it_rests_on_and_no_other() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, days(1));
        long shown = file(certificate).evidence().contacts().get(0).attempt();
        long other = team.passes(CertifyingDesks.SCENARIO, now.minusSeconds(7200));

        assertThat(contact(certificate, shown))
                .hasValueSatisfying(contact -> assertThat(contact.played()).isPresent());
        assertThat(contact(certificate, other)).isEmpty();
    }

    @Test
    void its_person_reads_it() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, now);
        var trainee = team.crew().trainee();

        assertThat(trainee.does(() -> archive.file(trainee.actor(), certificate.number(), now)))
                .isPresent();
    }

    @Test
    void for_a_supervisor_of_another_team_there_is_no_such_certificate() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, now);
        TeamOfTwo others = crews.form();

        assertThat(others.supervises(() -> archive.file(others.supervisor(), certificate.number(), now)))
                .isEmpty();
    }

    @Test
    void a_new_version_of_the_program_leaves_it_as_it_was() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, now);
        team.rewrites(program, 1, CertifyingDesks.terms(), now.plusSeconds(1));

        assertThat(file(certificate).program().version()).isEqualTo(1);
    }

    @Test
    void issued_anew_the_old_one_is_superseded() {
        CertificateView old = team.certifies(program, CertifyingDesks.SCENARIO, now);
        CertificateView anew = CertifiedTeam.decided(team.reissues(old.number(), now.plusSeconds(1)));

        assertThat(anew.kind()).isEqualTo(Kind.REISSUE);
        assertThat(anew.term()).isEqualTo(old.term());
        assertThat(file(old).certificate().state()).isEqualTo(CertificateState.SUPERSEDED);
    }

    @Test
    void revoked_it_says_by_whom_and_why() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, now);
        team.revokes(certificate.number(), now.plusSeconds(1));

        assertThat(file(certificate).certificate().end()).hasValueSatisfying(end -> {
            assertThat(end.as()).isEqualTo(CertificateState.REVOKED);
            assertThat(end.reason()).isEqualTo("Somebody else had played it.");
        });
    }

    @Test
    void revoked_it_cannot_be_revoked_again() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, now);
        team.revokes(certificate.number(), now.plusSeconds(1));

        assertThat(team.revokes(certificate.number(), now.plusSeconds(2)))
                .isEqualTo(new Refused(List.of(Reason.NO_LONGER_OPEN)));
    }

    @Test
    void in_its_window_it_is_renewed_on_what_was_shown_since_it_opened() {
        team.certifies(program, CertifyingDesks.SCENARIO, days(30));

        assertThat(team.certifies(program, CertifyingDesks.SCENARIO, now).kind())
                .isEqualTo(Kind.RENEWAL);
    }

    @Test
    void what_was_shown_before_the_window_does_not_renew_it() {
        team.certifies(program, CertifyingDesks.SCENARIO, days(30));

        assertThat(team.tries(program, now)).isEqualTo(new Refused(List.of(Reason.REQUIREMENT_MISSING)));
    }

    @Test
    void every_decision_is_journalled() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, now);
        team.revokes(certificate.number(), now.plusSeconds(1));

        assertThat(rows.count(JOURNALLED, team.person(), "SIGNED_OFF")).isEqualTo(1);
        assertThat(rows.count(JOURNALLED, team.person(), "CERTIFICATE_ISSUED")).isEqualTo(1);
        assertThat(rows.count(JOURNALLED, team.person(), "CERTIFICATE_REVOKED")).isEqualTo(1);
    }

    private CertificateOutcome issue(Actor issuer, String mark, String reason) {
        return team.administers(() -> certificates.issue(issuer, new IssueDraft(team.person(), program, mark, reason)));
    }

    private Optional<AuditedContact> contact(CertificateView certificate, long attempt) {
        return team.administers(() -> audits.contact(team.hr(), certificate.number(), attempt));
    }

    private String dossierMark() {
        return team.administers(() -> certificates.dossier(team.hr(), team.person(), program))
                .orElseThrow()
                .mark();
    }

    private CertificateFile file(CertificateView certificate) {
        return team.administers(() -> archive.file(team.hr(), certificate.number(), now.plus(Duration.ofHours(1))))
                .orElseThrow();
    }

    private Instant days(int ago) {
        return now.minus(Duration.ofDays(ago));
    }
}
