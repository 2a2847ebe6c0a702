package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.composure.it.inside.BadContact;
import org.composure.it.inside.BadContacts;
import org.composure.it.inside.Crews;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Trainee;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;
import org.composure.scoring.DisputeOutcome.Reason;
import org.composure.scoring.DisputeView;
import org.composure.scoring.FindingRef;
import org.composure.scoring.RuleTally;
import org.composure.scoring.Ruling;
import org.composure.scoring.boundary.Disputes;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R9 and R11: a dispute is decided, and what its rule comes to. */
@ExtendWith(ArquillianExtension.class)
class RulingsIT {

    @Inject
    BadContacts badContacts;

    @Inject
    Crews crews;

    @Inject
    Rows rows;

    @Inject
    Disputes disputes;

    private BadContact contact;

    @BeforeEach
    void aContactThatWentBadly() {
        contact = badContacts.play();
    }

    @Test
    void a_dispute_of_another_team_does_not_exist() {
        long dispute = contact.filed(contact.quoted());
        Trainee stranger = crews.supervisor(Crews.newTeam());

        assertThat(waiting(stranger)).isEmpty();
        assertThat(BadContact.reasons(contact.decides(stranger, dispute, Ruling.ACCEPTED)))
                .containsExactly(Reason.NO_SUCH_DISPUTE);
    }

    @Test
    void a_decision_says_why() {
        long dispute = contact.filed(contact.quoted());

        assertThat(BadContact.reasons(contact.supervisor()
                        .does(() -> disputes.decide(
                                contact.supervisor().actor(), dispute, Optional.of(Ruling.ACCEPTED), " "))))
                .containsExactly(Reason.COMMENT_TOO_SHORT);
    }

    @Test
    void nobody_decides_about_themselves() {
        long own = BadContact.playsBadly(contact.supervisor());
        long dispute = BadContact.done(contact.files(
                contact.supervisor(), new FindingRef(own, 2, contact.quoted().rule())));

        assertThat(BadContact.reasons(contact.decides(contact.supervisor(), dispute, Ruling.ACCEPTED)))
                .containsExactly(Reason.OWN_DISPUTE);
    }

    @Test
    void the_database_takes_no_decision_about_oneself() {
        long dispute = contact.filed(contact.quoted());

        assertThatThrownBy(() -> rows.change("update dispute set decider_id = person_id where id = ?", dispute))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_dispute_is_decided_once() {
        long dispute = contact.filed(contact.quoted());
        contact.decides(contact.supervisor(), dispute, Ruling.REJECTED);

        assertThat(BadContact.reasons(contact.decides(contact.supervisor(), dispute, Ruling.ACCEPTED)))
                .containsExactly(Reason.ALREADY_DECIDED);
    }

    @Test
    void filing_and_deciding_are_journalled() {
        contact.accept(contact.quoted());

        assertThat(journalled("FINDING_DISPUTED")).isEqualTo(1);
        assertThat(journalled("DISPUTE_DECIDED")).isEqualTo(1);
    }

    @Test
    void a_decision_is_journalled_with_the_scores_before_and_after() {
        int before = flexibility(contact.debrief().scorecard());
        contact.accept(contact.quoted());
        int after = flexibility(contact.debrief().scorecard());

        assertThat(rows.count(
                        "journal_entry where deed = 'DISPUTE_DECIDED' and subject_id = ? and before_text like ?"
                                + " and after_text like ?",
                        contact.trainee().actor().id(),
                        "%flexibility " + before + ",%",
                        "%flexibility " + after + ",%"))
                .isEqualTo(1);
    }

    @Test
    void the_person_is_told_what_was_decided() {
        contact.accept(contact.quoted());

        assertThat(contact.trainee()
                        .does(() -> disputes.decidedLately(contact.trainee().actor())))
                .singleElement()
                .satisfies(view ->
                        assertThat(view.decision().orElseThrow().ruling()).isEqualTo(Ruling.ACCEPTED));
    }

    @Test
    void rules_are_listed_with_their_upheld_disputes() {
        RuleTally before = tally();
        contact.accept(contact.quoted());
        RuleTally after = tally();

        assertThat(List.of(after.upheld() - before.upheld(), after.disputed() - before.disputed()))
                .containsExactly(1L, 1L);
        assertThat(after.findings()).isGreaterThanOrEqualTo(after.disputed());
    }

    private List<DisputeView> waiting(Trainee reader) {
        return reader.does(() -> disputes.waiting(reader.actor(), 0, Disputes.PAGE)).disputes().stream()
                .map(row -> row.dispute())
                .toList();
    }

    private static int flexibility(Scorecard scorecard) {
        return scorecard.scores().get(Competency.FLEXIBILITY).percent();
    }

    private long journalled(String deed) {
        return rows.count(
                "journal_entry where deed = ? and subject_id = ?",
                deed,
                contact.trainee().actor().id());
    }

    private RuleTally tally() {
        return contact.supervisor().does(() -> disputes.rules(0, Disputes.PAGE)).rules().stream()
                .filter(tally -> tally.rule().equals(contact.quoted().rule()))
                .findFirst()
                .orElse(new RuleTally(contact.quoted().rule(), "", 0, 0, 0));
    }
}
