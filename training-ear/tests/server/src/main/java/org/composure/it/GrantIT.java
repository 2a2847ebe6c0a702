package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.composure.autonomy.AuthorityChanged;
import org.composure.autonomy.AuthorityView.Basis;
import org.composure.autonomy.DecisionOutcome.NotFound;
import org.composure.autonomy.DecisionOutcome.Reason;
import org.composure.autonomy.DecisionOutcome.Refused;
import org.composure.autonomy.DecisionView;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.Dossier;
import org.composure.autonomy.GrantDraft;
import org.composure.autonomy.boundary.Grants;
import org.composure.it.inside.HeardOfAuthority;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Supervisor;
import org.composure.it.inside.Trainee;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Remedy;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Autonomy, R2 to R5, R7 and R8: who decides what somebody may give, and what follows. */
@ExtendWith(ArquillianExtension.class)
class GrantIT {

    private static final String SCENARIO = "no-authority";
    private static final String JOURNALLED = "journal_entry where subject_id = ? and deed = ?";

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    HeardOfAuthority heard;

    @Inject
    Grants grants;

    private Trainee trainee;
    private Supervisor supervisor;

    @BeforeEach
    void aTraineeAndTheirSupervisor() {
        trainee = staff.hire();
        supervisor = staff.supervisor();
    }

    @Test
    void an_attempt_is_played_under_the_grant_in_force_at_its_start() {
        long before = trainee.begins(SCENARIO);
        grantRefunds(80);
        trainee.playsToTheEnd(before);
        long after = trainee.begins(SCENARIO);

        assertThat(limits(before).limit(Remedy.REFUND)).isEqualByComparingTo("50");
        assertThat(limits(after).limit(Remedy.REFUND)).isEqualByComparingTo("80");
    }

    @Test
    void a_later_grant_narrows_an_earlier_one() {
        grantRefunds(80);
        grantRefunds(60);

        assertThat(own().now().limits().limit(Remedy.REFUND)).isEqualByComparingTo("60");
    }

    @Test
    void a_withdrawn_grant_leaves_the_level_to_begin_with() {
        DecisionView granted = grantRefunds(80);
        supervisor.withdraws(granted.grant().orElseThrow());

        assertThat(own().now().basis()).isEqualTo(Basis.WITHDRAWN);
        assertThat(own().now().limits().level()).isEqualTo(2);
    }

    @Test
    void a_withdrawn_grant_cannot_be_withdrawn_again() {
        long grant = grantRefunds(80).grant().orElseThrow();
        supervisor.withdraws(grant);

        assertThat(supervisor.withdraws(grant)).isEqualTo(new Refused(List.of(Reason.NO_LONGER_OPEN)));
    }

    @Test
    void for_a_supervisor_of_another_team_there_is_no_such_person() {
        Supervisor stranger = staff.supervisorElsewhere();

        assertThat(stranger.looksAt(trainee, 3)).isEmpty();
        assertThat(stranger.tries(Supervisor.refunds(trainee.actor().id(), 3, 80)))
                .isEqualTo(new NotFound());
    }

    @Test
    void for_a_supervisor_of_another_team_there_is_no_such_grant() {
        long grant = grantRefunds(80).grant().orElseThrow();

        assertThat(staff.supervisorElsewhere().withdraws(grant)).isEqualTo(new NotFound());
    }

    @Test
    void nobody_grants_to_themselves() {
        assertThat(supervisor.tries(Supervisor.refunds(supervisor.actor().id(), 3, 80)))
                .isEqualTo(new Refused(List.of(Reason.ONESELF)));
    }

    @Test
    void all_that_speaks_against_a_grant_is_told_at_once() {
        var draft = new GrantDraft(
                trainee.actor().id(),
                3,
                Map.of(Remedy.REFUND, new BigDecimal("150.01")),
                Instant.now().minusSeconds(1),
                " ",
                "Because.");

        assertThat(supervisor.tries(draft))
                .isEqualTo(new Refused(List.of(
                        Reason.LIMIT_TOO_WIDE,
                        Reason.UNTIL_PAST,
                        Reason.REASON_MISSING,
                        Reason.JUSTIFICATION_MISSING)));
    }

    @Test
    void level_4_counts_only_once_a_second_supervisor_says_yes() {
        DecisionView proposed = supervisor.grants(trainee, 4);
        assertThat(proposed.kind()).isEqualTo(Kind.PROPOSED);
        assertThat(own().now().limits().level()).isEqualTo(2);

        staff.supervisorElsewhere().seconds(proposed.grant().orElseThrow());

        assertThat(own().now().limits().level()).isEqualTo(4);
    }

    @Test
    void who_proposed_a_grant_does_not_second_it() {
        long grant = supervisor.grants(trainee, 4).grant().orElseThrow();

        assertThat(supervisor.triesToSecond(grant)).isEqualTo(new Refused(List.of(Reason.SECOND_IS_REVIEWER)));
    }

    @Test
    void who_proposed_a_grant_does_not_find_it_among_what_waits_for_them() {
        long grant = supervisor.grants(trainee, 4).grant().orElseThrow();

        assertThat(waitingFor(supervisor)).doesNotContain(grant);
        assertThat(waitingFor(staff.supervisorElsewhere())).contains(grant);
    }

    @Test
    void every_decision_is_journalled() {
        long grant = grantRefunds(80).grant().orElseThrow();
        supervisor.withdraws(grant);

        assertThat(rows.count(JOURNALLED, trainee.actor().id(), "GRANT_MADE")).isEqualTo(1);
        assertThat(rows.count(JOURNALLED, trainee.actor().id(), "GRANT_WITHDRAWN"))
                .isEqualTo(1);
    }

    @Test
    void a_refused_decision_leaves_no_trace() {
        supervisor.tries(Supervisor.refunds(trainee.actor().id(), 3, 500));

        assertThat(rows.count(
                        "journal_entry where subject_id = ?", trainee.actor().id()))
                .isZero();
        assertThat(rows.count(
                        "authority_grant where person_id = ?", trainee.actor().id()))
                .isZero();
    }

    @Test
    void the_person_reads_each_decision_with_what_was_shown() {
        supervisor.does(() -> grants.refuse(supervisor.actor(), trainee.actor().id(), 3, "Not yet.", ""));

        assertThat(trainee.does(() -> grants.decisions(
                                trainee.actor(), trainee.actor().id(), 0, Grants.PAGE))
                        .decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.kind()).isEqualTo(Kind.REFUSED);
                    assertThat(decision.recommendation())
                            .isEqualTo(
                                    supervisor.looksAt(trainee, 3).orElseThrow().recommendation());
                });
    }

    @Test
    void nobody_else_reads_the_decisions() {
        grantRefunds(80);
        Trainee other = staff.hire();

        assertThat(other.does(() ->
                                grants.decisions(other.actor(), trainee.actor().id(), 0, Grants.PAGE))
                        .decisions())
                .isEmpty();
    }

    @Test
    void whoever_listens_hears_of_each_change() {
        long grant = grantRefunds(80).grant().orElseThrow();
        supervisor.withdraws(grant);

        assertThat(heard.about(trainee)).extracting(AuthorityChanged::why).containsExactly("granted", "withdrawn");
    }

    @Test
    void what_was_played_is_the_evidence() {
        long attempt = trainee.isAssessed(SCENARIO);
        trainee.playsToTheEnd(attempt);
        trainee.debrief(attempt);

        assertThat(supervisor.looksAt(trainee, 3).orElseThrow().evidence().contacts())
                .singleElement()
                .satisfies(contact -> {
                    assertThat(contact.attempt()).isEqualTo(attempt);
                    assertThat(contact.failureMode()).isEqualTo(SCENARIO);
                    assertThat(contact.scores()).hasSize(3);
                });
    }

    private DecisionView grantRefunds(int amount) {
        return Supervisor.decided(
                supervisor.tries(Supervisor.refunds(trainee.actor().id(), 3, amount)));
    }

    private List<Long> waitingFor(Supervisor second) {
        long total = second.does(() -> grants.proposals(second.actor(), 0, 1)).total();
        return second
                .does(() -> grants.proposals(second.actor(), (int) Math.max(0, total - Grants.PAGE), Grants.PAGE))
                .proposals()
                .stream()
                .map(proposal -> proposal.grant().number())
                .toList();
    }

    private Dossier own() {
        return trainee.does(() -> grants.own(trainee.actor()));
    }

    private AuthorityLimits limits(long attempt) {
        return trainee.reads(attempt).playthrough().situation().limits();
    }
}
