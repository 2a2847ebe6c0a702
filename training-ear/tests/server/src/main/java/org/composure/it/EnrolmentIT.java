package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.certification.Deadline;
import org.composure.certification.Enrolled;
import org.composure.certification.EnrolmentDraft;
import org.composure.certification.EnrolmentOutcome;
import org.composure.certification.EnrolmentOutcome.Kept;
import org.composure.certification.EnrolmentOutcome.NotFound;
import org.composure.certification.EnrolmentOutcome.Reason;
import org.composure.certification.EnrolmentOutcome.Refused;
import org.composure.certification.Progress;
import org.composure.certification.Requirement;
import org.composure.certification.SignOff.Ruling;
import org.composure.certification.SignOffOutcome;
import org.composure.certification.Verdict;
import org.composure.certification.boundary.Certification;
import org.composure.certification.boundary.Enrolments;
import org.composure.certification.boundary.Programs;
import org.composure.certification.boundary.Renewals;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Crews;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Trainee;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certification, R2 to R4: who is enrolled, and how they stand. */
@ExtendWith(ArquillianExtension.class)
class EnrolmentIT {

    @Inject
    CertifyingDesks desks;

    @Inject
    Enrolments enrolments;

    @Inject
    Programs programs;

    @Inject
    Certification certification;

    @Inject
    Renewals renewals;

    @Inject
    Register people;

    @Inject
    Crews crews;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private CertifiedTeam team;
    private Instant now;
    private long program;
    private LocalDate due;

    @BeforeEach
    void aProgram() {
        team = desks.form();
        now = clock.instant();
        program = team.writes(CertifyingDesks.terms(), now.minusSeconds(60));
        due = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(30);
    }

    @Test
    void whoever_is_enrolled_sees_what_is_missing_and_until_when() {
        enrol(new Enrolled.Person(team.person()));

        assertThat(own()).singleElement().satisfies(progress -> {
            assertThat(progress.due()).contains(due);
            assertThat(progress.missing())
                    .extracting(Verdict::requirement)
                    .containsExactly(Requirement.SCENARIO, Requirement.SIGN_OFF);
        });
    }

    @Test
    void whom_it_would_reach_is_shown_and_nobody_is_enrolled() {
        team.certifies(program, CertifyingDesks.SCENARIO, now);

        assertThat(team.administers(() -> enrolments.reach(program, new Enrolled.Team(teamName()))))
                .hasValueSatisfying(reach -> {
                    assertThat(reach.total()).isEqualTo(2);
                    assertThat(reach.certified()).isEqualTo(1);
                    assertThat(reach.enrolled()).isZero();
                    assertThat(reach.some()).extracting(PersonView::id).contains(team.person());
                });
    }

    @Test
    void the_day_is_a_deadline_for_those_who_are_enrolled() {
        enrol(new Enrolled.Team(teamName()));

        assertThat(deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.program()).isEqualTo(program);
            assertThat(deadline.day()).isEqualTo(due);
        });
    }

    @Test
    void a_certificate_that_holds_on_the_day_serves_it() {
        due = due.minusDays(20);
        enrol(new Enrolled.Person(team.person()));
        team.certifies(program, CertifyingDesks.SCENARIO, now);

        assertThat(deadlines()).isEmpty();
    }

    @Test
    void into_a_closed_program_nobody_is_enrolled() {
        enrol(new Enrolled.Person(team.person()));
        team.administers(() -> programs.close(team.hr(), program, "Another takes its place."));

        assertThat(enrol(new Enrolled.Team(teamName()))).isEqualTo(new Refused(List.of(Reason.PROGRAM_CLOSED)));
        assertThat(own()).hasSize(1);
    }

    @Test
    void that_a_program_is_closed_is_journalled() {
        team.administers(() -> programs.close(team.hr(), program, "Another takes its place."));

        assertThat(rows.count(
                        "journal_entry where actor_id = ? and deed = 'PROGRAM_CLOSED'",
                        team.hr().id()))
                .isEqualTo(1);
    }

    @Test
    void whoever_is_not_enrolled_sees_nothing() {
        assertThat(own()).isEmpty();
    }

    @Test
    void everybody_of_a_team_is_enrolled_with_it_also_who_joins_later() {
        enrol(new Enrolled.Team(teamName()));
        Trainee newcomer = crews.trainee(teamName());

        assertThat(progress(newcomer.actor(), newcomer.actor().id()).orElseThrow())
                .hasSize(1);
    }

    @Test
    void what_is_fulfilled_is_met() {
        enrol(new Enrolled.Person(team.person()));
        team.passes(CertifyingDesks.SCENARIO, now.minusSeconds(7200));
        team.signs(program, Ruling.SIGNED, now);

        assertThat(own()).singleElement().matches(Progress::complete);
    }

    @Test
    void nobody_signs_off_for_themselves() {
        Actor supervisor = team.crew().supervisor();

        assertThat(team.crew()
                        .supervises(() ->
                                certification.sign(supervisor, supervisor.id(), program, Ruling.SIGNED, "I know it.")))
                .isEqualTo(new SignOffOutcome.Refused(SignOffOutcome.Reason.ONESELF));
    }

    @Test
    void nobody_signs_off_for_somebody_of_another_team() {
        var others = crews.form();

        assertThat(others.supervises(() -> certification.sign(
                        others.supervisor(), team.person(), program, Ruling.SIGNED, "Seen at work.")))
                .isEqualTo(new SignOffOutcome.NotFound());
    }

    @Test
    void the_supervisor_sees_how_they_stand() {
        enrol(new Enrolled.Person(team.person()));

        assertThat(team.crew()
                        .supervises(() -> certification.progress(team.crew().supervisor(), team.person())))
                .hasValueSatisfying(all -> assertThat(all).hasSize(1));
    }

    @Test
    void a_supervisor_of_another_team_does_not() {
        var others = crews.form();

        assertThat(others.supervises(() -> certification.progress(others.supervisor(), team.person())))
                .isEmpty();
    }

    @Test
    void nobody_sees_how_a_colleague_stands() {
        assertThat(progress(crews.form().trainee().actor(), team.person())).isEmpty();
    }

    @Test
    void the_same_are_not_enrolled_twice() {
        enrol(new Enrolled.Person(team.person()));

        assertThat(enrol(new Enrolled.Person(team.person()))).isEqualTo(new Refused(List.of(Reason.ENROLLED_BEFORE)));
    }

    @Test
    void all_that_speaks_against_it_is_told_at_once() {
        due = due.minusDays(31);

        assertThat(enrol(new Enrolled.Team("No such team")))
                .isEqualTo(new Refused(List.of(Reason.NO_SUCH_TEAM, Reason.DUE_IN_THE_PAST)));
    }

    @Test
    void there_is_no_enrolling_in_a_program_that_does_not_exist() {
        program = -1;

        assertThat(enrol(new Enrolled.Person(team.person()))).isEqualTo(new NotFound());
    }

    @Test
    void withdrawn_it_no_longer_counts() {
        var kept = (Kept) enrol(new Enrolled.Person(team.person()));
        team.administers(() -> enrolments.withdraw(team.hr(), kept.enrolment().number(), "They have left the desk."));

        assertThat(own()).isEmpty();
    }

    @Test
    void both_are_journalled() {
        var kept = (Kept) enrol(new Enrolled.Person(team.person()));
        team.administers(() -> enrolments.withdraw(team.hr(), kept.enrolment().number(), "They have left the desk."));

        assertThat(journalled("ENROLLED")).isEqualTo(1);
        assertThat(journalled("ENROLMENT_WITHDRAWN")).isEqualTo(1);
    }

    private long journalled(String deed) {
        return rows.count(
                "journal_entry where actor_id = ? and deed = ?", team.hr().id(), deed);
    }

    private EnrolmentOutcome enrol(Enrolled who) {
        return team.administers(() -> enrolments.enrol(team.hr(), new EnrolmentDraft(program, who, due)));
    }

    private List<Deadline> deadlines() {
        return renewals.deadlines(people.person(team.person()).orElseThrow(), clock.instant());
    }

    private List<Progress> own() {
        return progress(team.crew().trainee().actor(), team.person()).orElseThrow();
    }

    private Optional<List<Progress>> progress(Actor actor, long person) {
        return team.crew().trainee().does(() -> certification.progress(actor, person));
    }

    private String teamName() {
        return people.person(team.person()).orElseThrow().team();
    }
}
