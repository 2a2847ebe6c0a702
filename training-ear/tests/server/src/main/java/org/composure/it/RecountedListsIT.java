package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.BadContact;
import org.composure.it.inside.BadContacts;
import org.composure.it.inside.Crews;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Trainee;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;
import org.composure.scoring.DisputeOutcome;
import org.composure.scoring.FindingRef;
import org.composure.scoring.Ruling;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.boundary.Scores;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R10: lists tell of an attempt what it comes to once a dispute about it is decided. */
@ExtendWith(ArquillianExtension.class)
class RecountedListsIT {

    @Inject
    BadContacts badContacts;

    @Inject
    Crews crews;

    @Inject
    Rows rows;

    @Inject
    Scores scores;

    private BadContact contact;

    @BeforeEach
    void aContactThatWentBadly() {
        contact = badContacts.play();
    }

    @Test
    void lists_tell_the_score_that_counts() {
        contact.accept(contact.quoted());

        assertThat(lists()).hasSize(3).allSatisfy(line -> assertThat(line.scores())
                .isEqualTo(percents()));
    }

    @Test
    void lists_tell_the_score_that_counts_after_a_dispute_was_accepted_in_part() {
        contact.decides(contact.supervisor(), contact.filed(contact.quoted()), Ruling.PARTLY);

        assertThat(lists()).allSatisfy(line -> assertThat(line.scores()).isEqualTo(percents()));
    }

    @Test
    void two_decisions_at_once_both_count() throws Exception {
        long one = contact.filed(contact.quoted());
        long other = contact.filed(new FindingRef(contact.attempt(), 0, "remedy-withheld"));
        Trainee second = crews.supervisor(contact.team());

        AllAtOnce.run(List.<Callable<DisputeOutcome>>of(
                () -> contact.decides(contact.supervisor(), one, Ruling.ACCEPTED),
                () -> contact.decides(second, other, Ruling.ACCEPTED)));

        assertThat(lists()).allSatisfy(line -> assertThat(line.scores()).isEqualTo(percents()));
    }

    @Test
    void a_scorecard_that_is_made_later_counts_what_was_decided_before() {
        contact.accept(contact.quoted());
        forgetScorecard();
        contact.trainee().debrief(contact.attempt());

        assertThat(lists()).hasSize(3).allSatisfy(line -> assertThat(line.scores())
                .isEqualTo(percents()));
    }

    /** What home tells of the contact.attempt(): in its list, as the latest score, and as the latest at its scenario. */
    private List<ScoreLine> lists() {
        return contact.trainee()
                .does(() -> List.of(
                        scores.scores(contact.trainee().actor(), List.of(contact.attempt()))
                                .get(0),
                        scores.latest(contact.trainee().actor()).orElseThrow(),
                        scores.latestOfEach(contact.trainee().actor(), List.of())
                                .get(0)));
    }

    private Map<Competency, Integer> percents() {
        Scorecard counts = contact.debrief().scorecard();
        return Map.of(
                Competency.EMPATHY, counts.scores().get(Competency.EMPATHY).percent(),
                Competency.FLEXIBILITY, flexibility(counts),
                Competency.ESCALATION,
                        counts.scores().get(Competency.ESCALATION).percent());
    }

    private static int flexibility(Scorecard scorecard) {
        return scorecard.scores().get(Competency.FLEXIBILITY).percent();
    }

    private void forgetScorecard() {
        String ofAttempt = " where scorecard_id in (select id from scorecard where attempt_id = ?)";
        rows.change("delete from annotation" + ofAttempt, contact.attempt());
        rows.change("delete from finding" + ofAttempt, contact.attempt());
        rows.change("delete from score" + ofAttempt, contact.attempt());
        rows.change("delete from scorecard where attempt_id = ?", contact.attempt());
    }
}
