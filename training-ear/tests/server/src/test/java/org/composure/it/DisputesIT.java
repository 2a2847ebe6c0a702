package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.composure.explore.Annotation;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.Heard;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Supervision;
import org.composure.it.inside.Trainee;
import org.composure.judge.Finding;
import org.composure.judge.Rulebook;
import org.composure.judge.Scorecard;
import org.composure.judge.Scoring;
import org.composure.play.Transcript;
import org.composure.scenario.Competency;
import org.composure.scoring.Debrief;
import org.composure.scoring.DisputeOutcome;
import org.composure.scoring.DisputeOutcome.Done;
import org.composure.scoring.DisputeOutcome.Reason;
import org.composure.scoring.DisputeOutcome.Refused;
import org.composure.scoring.DisputeView;
import org.composure.scoring.FindingRef;
import org.composure.scoring.RuleTally;
import org.composure.scoring.Ruling;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.boundary.Disputes;
import org.composure.scoring.boundary.Scores;
import org.composure.scoring.control.Scales;
import org.composure.scoring.control.ScorecardStore;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.training.AnswerCommand;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R9 to R12. */
@ExtendWith(ArquillianExtension.class)
class DisputesIT {

    /** A contact that goes badly, whatever form of the scenario is played. */
    private static final List<String> REPLIES =
            List.of("details-first", "a-question-is-not", "settles-down", "worn-daily", "not-mine");

    private static final String WHY = "The rule is right here.";

    @Inject
    Staff staff;

    @Inject
    Supervision supervision;

    @Inject
    Rows rows;

    @Inject
    Heard heard;

    @Inject
    Disputes disputes;

    @Inject
    Scores scores;

    @Inject
    ScorecardStore scorecards;

    @Inject
    Scales scales;

    private final String team = Supervision.newTeam();
    private Trainee supervisor;
    private Trainee trainee;
    private long attempt;

    @BeforeEach
    void aContactThatWentBadly() {
        supervisor = supervision.hire(team);
        trainee = staff.hire();
        supervision.join(trainee, team);
        attempt = playsBadly(trainee);
    }

    @Test
    void a_dispute_waits_for_the_supervisor_with_what_was_said() {
        files(trainee, quoted());

        assertThat(waiting(supervisor)).singleElement().satisfies(view -> {
            assertThat(view.finding()).isEqualTo(quoted());
            assertThat(view.said()).isNotBlank();
            assertThat(view.answered()).isNotBlank();
            assertThat(view.sentence()).isNotBlank();
        });
    }

    @Test
    void a_dispute_of_another_team_does_not_exist() {
        long dispute = filed(quoted());
        Trainee stranger = supervision.hire(Supervision.newTeam());

        assertThat(waiting(stranger)).isEmpty();
        assertThat(reasons(decides(stranger, dispute, Ruling.ACCEPTED))).containsExactly(Reason.NO_SUCH_DISPUTE);
    }

    @Test
    void nobody_disputes_what_another_was_told() {
        assertThat(reasons(files(staff.hire(), quoted()))).containsExactly(Reason.NO_SUCH_FINDING);
    }

    @Test
    void a_supervisor_does_not_dispute_for_others() {
        assertThat(reasons(files(supervisor, quoted()))).containsExactly(Reason.NO_SUCH_FINDING);
    }

    @Test
    void what_was_not_found_cannot_be_disputed() {
        assertThat(reasons(files(trainee, new FindingRef(attempt, 2, "lie")))).containsExactly(Reason.NO_SUCH_FINDING);
    }

    @Test
    void what_speaks_for_the_person_cannot_be_disputed() {
        Finding praise = made().findings().stream()
                .filter(finding -> finding.points() > 0)
                .findFirst()
                .orElseThrow();

        assertThat(reasons(files(trainee, new FindingRef(attempt, praise.turn(), praise.rule()))))
                .containsExactly(Reason.IN_FAVOUR);
    }

    @Test
    void a_finding_is_disputed_once() {
        filed(quoted());

        assertThat(reasons(files(trainee, quoted()))).containsExactly(Reason.ALREADY_DISPUTED);
    }

    @Test
    void a_dispute_sent_twice_at_once_is_filed_once() throws Exception {
        Callable<DisputeOutcome> file = () -> files(trainee, quoted());

        AllAtOnce.run(Collections.nCopies(2, file));

        assertThat(rows.count("dispute where attempt_id = ?", attempt)).isEqualTo(1);
    }

    @Test
    void a_dispute_says_why() {
        assertThat(reasons(trainee.does(() -> disputes.dispute(trainee.actor(), quoted(), "no."))))
                .containsExactly(Reason.COMMENT_TOO_SHORT);
    }

    @Test
    void a_decision_says_why() {
        long dispute = filed(quoted());

        assertThat(reasons(supervisor.does(
                        () -> disputes.decide(supervisor.actor(), dispute, Optional.of(Ruling.ACCEPTED), " "))))
                .containsExactly(Reason.COMMENT_TOO_SHORT);
    }

    @Test
    void nobody_decides_about_themselves() {
        long own = playsBadly(supervisor);
        long dispute = done(files(supervisor, new FindingRef(own, 2, quoted().rule())));

        assertThat(reasons(decides(supervisor, dispute, Ruling.ACCEPTED))).containsExactly(Reason.OWN_DISPUTE);
    }

    @Test
    void the_database_takes_no_decision_about_oneself() {
        long dispute = filed(quoted());

        assertThatThrownBy(() -> rows.change("update dispute set decider_id = person_id where id = ?", dispute))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_dispute_is_decided_once() {
        long dispute = filed(quoted());
        decides(supervisor, dispute, Ruling.REJECTED);

        assertThat(reasons(decides(supervisor, dispute, Ruling.ACCEPTED))).containsExactly(Reason.ALREADY_DECIDED);
    }

    @Test
    void an_accepted_finding_counts_no_more() {
        accept(quoted());

        assertThat(debrief().scorecard().findings())
                .noneMatch(finding -> finding.rule().equals(quoted().rule()));
    }

    @Test
    void an_accepted_dispute_moves_the_score() {
        int before = flexibility(debrief().scorecard());
        accept(quoted());

        assertThat(flexibility(debrief().scorecard())).isGreaterThan(before);
    }

    @Test
    void the_debrief_still_tells_the_scorecard_as_it_was_made() {
        Scorecard before = debrief().scorecard();
        accept(quoted());

        assertThat(debrief().made()).isEqualTo(before);
    }

    @Test
    void the_annotations_stay() {
        List<Integer> before =
                debrief().annotations().stream().map(Annotation::regret).toList();
        accept(quoted());

        assertThat(debrief().annotations()).extracting(Annotation::regret).isEqualTo(before);
    }

    @Test
    void scored_anew_the_attempt_still_comes_to_what_was_stored() {
        accept(quoted());
        Transcript transcript = trainee.reads(attempt).playthrough().transcript();

        assertThat(new Scoring(Rulebook.shipped()).score(transcript, scales.of(transcript.situation())))
                .isEqualTo(made());
    }

    @Test
    void lists_tell_the_score_that_counts() {
        accept(quoted());

        assertThat(lists()).hasSize(3).allSatisfy(line -> assertThat(line.scores())
                .isEqualTo(percents()));
    }

    @Test
    void lists_tell_the_score_that_counts_after_a_dispute_was_accepted_in_part() {
        decides(supervisor, filed(quoted()), Ruling.PARTLY);

        assertThat(lists()).allSatisfy(line -> assertThat(line.scores()).isEqualTo(percents()));
    }

    @Test
    void a_rejected_dispute_leaves_the_scores() {
        Scorecard before = debrief().scorecard();
        decides(supervisor, filed(quoted()), Ruling.REJECTED);

        assertThat(debrief().scorecard()).isEqualTo(before);
    }

    @Test
    void two_decisions_at_once_both_count() throws Exception {
        long one = filed(quoted());
        long other = filed(new FindingRef(attempt, 0, "remedy-withheld"));
        Trainee second = supervision.hire(team);

        AllAtOnce.run(List.<Callable<DisputeOutcome>>of(
                () -> decides(supervisor, one, Ruling.ACCEPTED), () -> decides(second, other, Ruling.ACCEPTED)));

        assertThat(lists()).allSatisfy(line -> assertThat(line.scores()).isEqualTo(percents()));
    }

    @Test
    void a_scorecard_that_is_made_later_counts_what_was_decided_before() {
        accept(quoted());
        forgetScorecard();
        trainee.debrief(attempt);

        assertThat(lists()).hasSize(3).allSatisfy(line -> assertThat(line.scores())
                .isEqualTo(percents()));
    }

    @Test
    void whoever_hangs_on_scores_hears_of_a_change() {
        accept(quoted());

        assertThat(heard.of(attempt)).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(debrief().made());
            assertThat(change.after()).isEqualTo(debrief().scorecard());
        });
    }

    @Test
    void nobody_hears_of_a_rejected_dispute() {
        decides(supervisor, filed(quoted()), Ruling.REJECTED);

        assertThat(heard.of(attempt)).isEmpty();
    }

    @Test
    void filing_and_deciding_are_journalled() {
        accept(quoted());

        assertThat(journalled("FINDING_DISPUTED")).isEqualTo(1);
        assertThat(journalled("DISPUTE_DECIDED")).isEqualTo(1);
    }

    @Test
    void a_decision_is_journalled_with_the_scores_before_and_after() {
        int before = flexibility(debrief().scorecard());
        accept(quoted());
        int after = flexibility(debrief().scorecard());

        assertThat(rows.count(
                        "journal_entry where deed = 'DISPUTE_DECIDED' and subject_id = ? and before_text like ?"
                                + " and after_text like ?",
                        trainee.actor().id(),
                        "%flexibility " + before + ",%",
                        "%flexibility " + after + ",%"))
                .isEqualTo(1);
    }

    @Test
    void the_person_is_told_what_was_decided() {
        accept(quoted());

        assertThat(trainee.does(() -> disputes.decidedLately(trainee.actor())))
                .singleElement()
                .satisfies(view ->
                        assertThat(view.decision().orElseThrow().ruling()).isEqualTo(Ruling.ACCEPTED));
    }

    @Test
    void rules_are_listed_with_their_upheld_disputes() {
        RuleTally before = tally();
        accept(quoted());
        RuleTally after = tally();

        assertThat(List.of(after.upheld() - before.upheld(), after.disputed() - before.disputed()))
                .containsExactly(1L, 1L);
        assertThat(after.findings()).isGreaterThanOrEqualTo(after.disputed());
    }

    private RuleTally tally() {
        return supervisor.does(() -> disputes.rules(0, Disputes.PAGE)).rules().stream()
                .filter(tally -> tally.rule().equals(quoted().rule()))
                .findFirst()
                .orElse(new RuleTally(quoted().rule(), "", 0, 0, 0));
    }

    private long playsBadly(Trainee agent) {
        long begun = agent.begins("policy-rigidity");
        for (String reply : REPLIES) {
            agent.sends(new AnswerCommand(begun, agent.reads(begun).nextTurn(), Trainee.newToken(), reply));
        }
        assertThat(agent.reads(begun).ended()).isTrue();
        return begun;
    }

    /** What was found of the second answer. */
    private FindingRef quoted() {
        return new FindingRef(attempt, 2, "policy-quoted-at-anger");
    }

    private DisputeOutcome files(Trainee agent, FindingRef finding) {
        return agent.does(() -> disputes.dispute(agent.actor(), finding, "It was not like that."));
    }

    private long filed(FindingRef finding) {
        return done(files(trainee, finding));
    }

    private static long done(DisputeOutcome outcome) {
        return ((Done) outcome).dispute().id();
    }

    private DisputeOutcome decides(Trainee decider, long dispute, Ruling ruling) {
        return decider.does(() -> disputes.decide(decider.actor(), dispute, Optional.of(ruling), WHY));
    }

    private void accept(FindingRef finding) {
        assertThat(decides(supervisor, filed(finding), Ruling.ACCEPTED)).isInstanceOf(Done.class);
    }

    private static List<Reason> reasons(DisputeOutcome outcome) {
        return ((Refused) outcome).reasons();
    }

    private List<DisputeView> waiting(Trainee reader) {
        return reader.does(() -> disputes.waiting(reader.actor(), 0, Disputes.PAGE)).disputes().stream()
                .map(row -> row.dispute())
                .toList();
    }

    private Debrief debrief() {
        return trainee.debrief(attempt).orElseThrow();
    }

    private Scorecard made() {
        return scorecards
                .find(attempt, Rulebook.shipped().version())
                .map(StoredScorecard::scorecard)
                .orElseThrow();
    }

    /** What home tells of the attempt: in its list, as the latest score, and as the latest at its scenario. */
    private List<ScoreLine> lists() {
        return trainee.does(() -> List.of(
                scores.scores(trainee.actor(), List.of(attempt)).get(0),
                scores.latest(trainee.actor()).orElseThrow(),
                scores.latestOfEach(trainee.actor()).get(0)));
    }

    private Map<Competency, Integer> percents() {
        Scorecard counts = debrief().scorecard();
        return Map.of(
                Competency.EMPATHY, counts.scores().get(Competency.EMPATHY).percent(),
                Competency.FLEXIBILITY, flexibility(counts),
                Competency.ESCALATION,
                        counts.scores().get(Competency.ESCALATION).percent());
    }

    private static int flexibility(Scorecard scorecard) {
        return scorecard.scores().get(Competency.FLEXIBILITY).percent();
    }

    private long journalled(String deed) {
        return rows.count(
                "journal_entry where deed = ? and subject_id = ?",
                deed,
                trainee.actor().id());
    }

    private void forgetScorecard() {
        String ofAttempt = " where scorecard_id in (select id from scorecard where attempt_id = ?)";
        rows.change("delete from annotation" + ofAttempt, attempt);
        rows.change("delete from finding" + ofAttempt, attempt);
        rows.change("delete from score" + ofAttempt, attempt);
        rows.change("delete from scorecard where attempt_id = ?", attempt);
    }
}
