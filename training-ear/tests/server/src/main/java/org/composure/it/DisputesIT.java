package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.BadContact;
import org.composure.it.inside.BadContacts;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.judge.Finding;
import org.composure.scoring.DisputeOutcome;
import org.composure.scoring.DisputeOutcome.Reason;
import org.composure.scoring.DisputeView;
import org.composure.scoring.FindingRef;
import org.composure.scoring.boundary.Disputes;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scoring, R9: a finding is disputed. */
@ExtendWith(ArquillianExtension.class)
class DisputesIT {

    @Inject
    BadContacts badContacts;

    @Inject
    Staff staff;

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
    void a_dispute_waits_for_the_supervisor_with_what_was_said() {
        contact.files(contact.trainee(), contact.quoted());

        assertThat(waiting(contact.supervisor())).singleElement().satisfies(view -> {
            assertThat(view.finding()).isEqualTo(contact.quoted());
            assertThat(view.said()).isNotBlank();
            assertThat(view.answered()).isNotBlank();
            assertThat(view.sentence()).isNotBlank();
        });
    }

    @Test
    void nobody_disputes_what_another_was_told() {
        assertThat(BadContact.reasons(contact.files(staff.hire(), contact.quoted())))
                .containsExactly(Reason.NO_SUCH_FINDING);
    }

    @Test
    void a_supervisor_does_not_dispute_for_others() {
        assertThat(BadContact.reasons(contact.files(contact.supervisor(), contact.quoted())))
                .containsExactly(Reason.NO_SUCH_FINDING);
    }

    @Test
    void what_was_not_found_cannot_be_disputed() {
        assertThat(BadContact.reasons(contact.files(contact.trainee(), new FindingRef(contact.attempt(), 2, "lie"))))
                .containsExactly(Reason.NO_SUCH_FINDING);
    }

    @Test
    void what_speaks_for_the_person_cannot_be_disputed() {
        Finding praise = contact.debrief().made().findings().stream()
                .filter(finding -> finding.points() > 0)
                .findFirst()
                .orElseThrow();

        assertThat(BadContact.reasons(contact.files(
                        contact.trainee(), new FindingRef(contact.attempt(), praise.turn(), praise.rule()))))
                .containsExactly(Reason.IN_FAVOUR);
    }

    @Test
    void a_finding_is_disputed_once() {
        contact.filed(contact.quoted());

        assertThat(BadContact.reasons(contact.files(contact.trainee(), contact.quoted())))
                .containsExactly(Reason.ALREADY_DISPUTED);
    }

    @Test
    void a_dispute_sent_twice_at_once_is_filed_once() throws Exception {
        Callable<DisputeOutcome> file = () -> contact.files(contact.trainee(), contact.quoted());

        AllAtOnce.run(Collections.nCopies(2, file));

        assertThat(rows.count("dispute where attempt_id = ?", contact.attempt()))
                .isEqualTo(1);
    }

    @Test
    void a_dispute_says_why() {
        assertThat(BadContact.reasons(contact.trainee()
                        .does(() -> disputes.dispute(contact.trainee().actor(), contact.quoted(), "no."))))
                .containsExactly(Reason.COMMENT_TOO_SHORT);
    }

    private List<DisputeView> waiting(Trainee reader) {
        return reader.does(() -> disputes.waiting(reader.actor(), 0, Disputes.PAGE)).disputes().stream()
                .map(row -> row.dispute())
                .toList();
    }
}
