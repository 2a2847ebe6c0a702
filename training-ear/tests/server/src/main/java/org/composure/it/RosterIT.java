package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.certification.CertificateState;
import org.composure.certification.CertificateView;
import org.composure.certification.Enrolled;
import org.composure.certification.Holding;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Requirement;
import org.composure.certification.Requirements;
import org.composure.certification.Roster;
import org.composure.certification.RosterFilter;
import org.composure.certification.RosterLine;
import org.composure.certification.RosterQuestion;
import org.composure.certification.Verdict;
import org.composure.certification.boundary.Certification;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Crews;
import org.composure.it.inside.SqlWatch;
import org.composure.people.boundary.Register;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certification, R13: how everybody stands, at any moment. */
@ExtendWith(ArquillianExtension.class)
class RosterIT {

    private static final int MOST_STATEMENTS = 12;

    @Inject
    CertifyingDesks desks;

    @Inject
    Certification certification;

    @Inject
    Register people;

    @Inject
    Crews crews;

    @Inject
    SqlWatch watch;

    @Inject
    Clock clock;

    private CertifiedTeam team;
    private String name;
    private Instant now;
    private long program;

    @BeforeEach
    void anEnrolledTeam() {
        team = desks.form();
        name = people.person(team.person()).orElseThrow().team();
        now = clock.instant();
        program = team.writes(terms(), days(60));
        team.enrols(program, new Enrolled.Team(name), days(50));
    }

    @Test
    void whoever_is_enrolled_is_listed_with_what_is_missing() {
        assertThat(line(now).progress().missing())
                .extracting(Verdict::requirement)
                .containsExactly(Requirement.SCENARIO, Requirement.SIGN_OFF);
    }

    @Test
    void before_the_enrolment_nobody_is_listed() {
        assertThat(roster(days(55)).total()).isZero();
    }

    @Test
    void before_the_program_was_written_there_is_no_roster() {
        assertThat(asked(days(61), false)).isEmpty();
    }

    @Test
    void before_its_issue_a_certificate_is_not_known() {
        team.certifies(program, CertifyingDesks.SCENARIO, days(5));

        assertThat(line(days(6)).state()).isEmpty();
        assertThat(line(days(4)).state()).contains(CertificateState.VALID);
    }

    @Test
    void at_a_day_to_come_it_stands_as_it_will() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, days(5));

        assertThat(line(certificate.term().opens()).state()).contains(CertificateState.EXPIRING);
        assertThat(line(certificate.term().expires()).state()).contains(CertificateState.IN_GRACE);
    }

    @Test
    void whom_no_certificate_will_cover_can_be_asked_for_alone() {
        CertificateView certificate = team.certifies(program, CertifyingDesks.SCENARIO, days(5));

        assertThat(uncertified(now)).doesNotContain(team.person());
        assertThat(uncertified(certificate.term().expires())).contains(team.person());
    }

    @Test
    void a_supervisor_asks_about_the_others_of_their_team() {
        var supervisor = team.crew().supervisor();
        var question = new RosterQuestion(program, RosterFilter.none(), Optional.empty(), 0, Certification.PAGE);

        assertThat(team.crew().supervises(() -> certification.roster(supervisor, question)))
                .hasValueSatisfying(roster -> assertThat(roster.lines())
                        .extracting(line -> line.person().id())
                        .containsExactly(team.person()));
    }

    @Test
    void of_another_team_a_supervisor_is_told_nothing() {
        var others = crews.form();

        assertThat(others.supervises(() -> certification.roster(others.supervisor(), question(now, false))))
                .isEmpty();
    }

    @Test
    void it_costs_at_most_twelve_statements_however_many_there_are() {
        crews.trainee(name);
        crews.trainee(name);
        roster(now);

        assertThat(watch.during(() -> roster(now)).statements()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void evidence_is_not_read_for_it() {
        team.certifies(program, CertifyingDesks.SCENARIO, days(5));

        assertThat(watch.during(() -> roster(now)).statements())
                .noneMatch(statement -> statement.toLowerCase(Locale.ROOT).contains("evidence"));
    }

    private RosterLine line(Instant at) {
        return roster(at).lines().stream()
                .filter(line -> line.person().id() == team.person())
                .findFirst()
                .orElseThrow();
    }

    private List<Long> uncertified(Instant at) {
        return asked(at, true).orElseThrow().lines().stream()
                .map(line -> line.person().id())
                .toList();
    }

    private Roster roster(Instant at) {
        return asked(at, false).orElseThrow();
    }

    private Optional<Roster> asked(Instant at, boolean uncertified) {
        return team.administers(() -> certification.roster(team.hr(), question(at, uncertified)));
    }

    private RosterQuestion question(Instant at, boolean uncertified) {
        RosterFilter ofTeam = RosterFilter.none().of(name);
        RosterFilter filter = uncertified ? ofTeam.with(Holding.UNCERTIFIED) : ofTeam;
        return new RosterQuestion(program, filter, Optional.of(at), 0, Certification.PAGE);
    }

    private Instant days(int ago) {
        return now.minus(Duration.ofDays(ago));
    }

    /** As usual, with a level that everybody has. */
    private static ProgramTerms terms() {
        ProgramTerms usual = CertifyingDesks.terms();
        var asked = new Requirements(Set.of(CertifyingDesks.SCENARIO), Set.of(), true, Map.of(), 0, 0, true, 2, 90);
        return new ProgramTerms(
                usual.title(), usual.description(), asked, usual.renewal(), usual.validity(), usual.restsFrom());
    }
}
