package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.composure.certification.Enrolled;
import org.composure.certification.Requirement;
import org.composure.certification.Verdict;
import org.composure.certification.boundary.Certification;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Until;
import org.composure.judge.Rulebook;
import org.composure.rescoring.Effect;
import org.composure.rescoring.Effect.Required;
import org.composure.rescoring.ImpactOutcome;
import org.composure.rescoring.ImpactOutcome.Begun;
import org.composure.rescoring.ImpactOutcome.Reason;
import org.composure.rescoring.ImpactOutcome.Refused;
import org.composure.rescoring.ImpactState;
import org.composure.rescoring.ImpactView;
import org.composure.rescoring.PersonImpact;
import org.composure.rescoring.boundary.Impacts;
import org.composure.simulate.SimulatedAgent;
import org.composure.work.boundary.Work;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Scoring anew, R1 to R5, and long work, R2, R4 and R6. Another version of the rulebook is one under whose name a contact
 * was stored that came to something else.
 */
@ExtendWith(ArquillianExtension.class)
class ImpactIT {

    private static final String BEFORE = "0.1-before";

    @Inject
    CertifyingDesks desks;

    @Inject
    Impacts impacts;

    @Inject
    Work work;

    @Inject
    Certification certification;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    private CertifiedTeam team;
    private long passing;
    private long failing;

    /** Under the rulebook of before, the good contact was not passed, and the bad one was. */
    @BeforeEach
    void twoContactsUnderAnotherRulebook() {
        team = desks.form();
        Instant now = clock.instant();
        team.enrols(
                team.writes(CertifyingDesks.terms(), now.minusSeconds(60)), new Enrolled.Person(team.person()), now);
        failing = team.plays(SimulatedAgent.RUDE, "no-authority", now.minusSeconds(9000));
        passing = team.passes(CertifyingDesks.SCENARIO, now.minusSeconds(7200));
        judgedBefore(passing, false, "earned = least, percent = 0");
        judgedBefore(failing, true, "earned = most, percent = 100");
    }

    private void judgedBefore(long attempt, boolean passed, String scores) {
        rows.change(
                "update scorecard set rulebook_version = ?, passed = ? where attempt_id = ?", BEFORE, passed, attempt);
        rows.change(
                "update score set " + scores + " where scorecard_id in (select id from scorecard where attempt_id = ?)",
                attempt);
        rows.change(
                "update finding set rule = 'rule-of-before', critical = false where position = 0"
                        + " and scorecard_id in (select id from scorecard where attempt_id = ?)",
                attempt);
    }

    /** What was not adopted would be told to the next test, too. */
    @AfterEach
    void nothingIsLeft() {
        rows.change(
                "update scorecard set rulebook_version = ? where rulebook_version = ? and attempt_id in"
                        + " (select attempt_id from scorecard group by attempt_id having count(*) = 1)",
                Rulebook.shipped().version(),
                BEFORE);
    }

    @Test
    void who_would_pass_and_who_would_not_is_told_with_what_that_means_to_them() {
        PersonImpact person = person(workedOut());

        assertThat(List.of(person.judged(), person.lost(), person.gained())).containsExactly(2, 1, 1);
        assertThat(person.effects())
                .filteredOn(Effect::gained)
                .extracting(Effect::what)
                .anyMatch(what -> what instanceof Required required && required.requirement() == Requirement.SCENARIO);
    }

    @Test
    void it_changes_nothing() {
        workedOut();

        assertThat(scorecards(passing)).isEqualTo(1);
        assertThat(scenarioIsMet()).isFalse();
    }

    @Test
    void adopted_it_is_what_was_foreseen_beside_the_scorecards_of_before() {
        ImpactView foreseen = workedOut();
        ImpactView adopted = adopted(foreseen);

        assertThat(adopted.totals()).isEqualTo(foreseen.totals());
        assertThat(scorecards(passing)).isEqualTo(2);
        assertThat(scorecards(failing)).isEqualTo(2);
        assertThat(scenarioIsMet()).isTrue();
        assertThat(rows.count(
                        "journal_entry where actor_id = ? and deed = 'RESCORING_ADOPTED'",
                        team.hr().id()))
                .isEqualTo(1);
    }

    @Test
    void without_a_reason_nothing_is_adopted() {
        ImpactView impact = workedOut();

        assertThat(team.administers(() -> impacts.adopt(team.hr(), impact.id(), " ")))
                .isEqualTo(new Refused(List.of(Reason.REASON_MISSING)));
    }

    @Test
    void what_a_server_left_undone_goes_on_from_where_it_stood() throws Exception {
        transaction.begin();
        ImpactView impact = begun(team.administers(() -> impacts.begin(team.hr())));
        rows.change(
                "update work_item set state = 'RUNNING', runner = 'gone', takes = 1 where id = ?",
                impact.work().id());
        rows.change(
                "insert into work_part (work_id, part, place, done, total, finished, runner)"
                        + " values (?, 0, ?, 2, 2, false, 'gone')",
                impact.work().id(),
                team.person() + " " + team.person());
        transaction.commit();

        assertThat(ended(impact).totals().contacts()).isZero();
    }

    @Test
    void cancelled_it_stores_nothing_more() throws Exception {
        transaction.begin();
        ImpactView impact = begun(team.administers(() -> impacts.begin(team.hr())));
        team.administers(() -> work.cancel(team.hr(), impact.work().id()));
        transaction.commit();

        assertThat(view(impact).state()).isEqualTo(ImpactState.BROKEN_OFF);
        assertThat(rows.count(
                        "journal_entry where actor_id = ? and deed = 'WORK_CANCELLED'",
                        team.hr().id()))
                .isEqualTo(1);
    }

    private ImpactView workedOut() {
        return ended(begun(team.administers(() -> impacts.begin(team.hr()))));
    }

    private ImpactView adopted(ImpactView impact) {
        return ended(begun(team.administers(() -> impacts.adopt(team.hr(), impact.id(), "The new rules are fairer."))));
    }

    private ImpactView ended(ImpactView impact) {
        Until.holds("the work has ended", () -> !view(impact).work().isOpen());
        assertThat(view(impact).state()).isIn(ImpactState.READY, ImpactState.ADOPTED);
        return view(impact);
    }

    private ImpactView view(ImpactView impact) {
        return team.administers(() -> impacts.impact(impact.id())).orElseThrow();
    }

    private static ImpactView begun(ImpactOutcome outcome) {
        if (outcome instanceof Begun begun) {
            return begun.impact();
        }
        throw new AssertionError(outcome.toString());
    }

    private PersonImpact person(ImpactView impact) {
        return team.administers(() -> impacts.people(impact.id(), 0, Impacts.PAGE)).stream()
                .filter(each -> each.person().id() == team.person())
                .findFirst()
                .orElseThrow();
    }

    private long scorecards(long attempt) {
        return rows.count("scorecard where attempt_id = ?", attempt);
    }

    private boolean scenarioIsMet() {
        return team
                .crew()
                .trainee()
                .does(() -> certification.progress(team.crew().trainee().actor(), team.person()))
                .orElseThrow()
                .stream()
                .flatMap(progress -> progress.verdicts().stream())
                .filter(verdict -> verdict.requirement() == Requirement.SCENARIO)
                .allMatch(Verdict::met);
    }
}
