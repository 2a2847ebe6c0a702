package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.composure.assignment.AssignOutcome;
import org.composure.assignment.AssignOutcome.Made;
import org.composure.assignment.AssignOutcome.Planned;
import org.composure.assignment.AssignOutcome.Reason;
import org.composure.assignment.AssignOutcome.Refused;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.AssignmentPage;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.Counting;
import org.composure.assignment.State;
import org.composure.assignment.WithdrawOutcome;
import org.composure.assignment.boundary.Assigned;
import org.composure.assignment.boundary.Assignments;
import org.composure.it.inside.Crews;
import org.composure.it.inside.Rows;
import org.composure.it.inside.TeamOfTwo;
import org.composure.training.Mode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Assignments, R1, R2, R6 and R7: who assigns what to whom. */
@ExtendWith(ArquillianExtension.class)
class AssigningIT {

    private static final String SCENARIO = "lack-of-knowledge";

    @Inject
    Crews crews;

    @Inject
    Assignments assignments;

    @Inject
    Assigned assigned;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private TeamOfTwo crew;
    private TeamOfTwo others;

    @BeforeEach
    void twoTeams() {
        crew = crews.form();
        others = crews.form();
    }

    @Test
    void what_is_assigned_is_told_to_its_person() {
        assign(crew.person());

        assertThat(open(crew)).singleElement().matches(view -> view.scenarioId().equals(SCENARIO));
    }

    @Test
    void it_is_told_to_nobody_else() {
        assign(crew.person());

        assertThat(open(others)).isEmpty();
    }

    @Test
    void the_preview_makes_nothing() {
        crew.supervises(() -> assignments.plan(crew.supervisor(), draft(crew.person())));

        assertThat(open(crew)).isEmpty();
    }

    @Test
    void the_preview_shows_who_gets_what() {
        var plan = (Planned) crew.supervises(() -> assignments.plan(crew.supervisor(), draft(crew.person())));

        assertThat(plan.handouts())
                .singleElement()
                .matches(handout -> handout.given().size() == 1);
    }

    @Test
    void whoever_has_it_open_is_left_out() {
        assign(crew.person());

        var plan = (Planned) crew.supervises(() -> assignments.plan(crew.supervisor(), draft(crew.person())));
        assertThat(plan.handouts())
                .singleElement()
                .matches(handout -> handout.leftOut().size() == 1);
    }

    @Test
    void with_everybody_left_out_nothing_is_made() {
        assign(crew.person());

        assertThat(assign(crew.person())).isEqualTo(new Refused(List.of(Reason.NOTHING_LEFT)));
    }

    @Test
    void the_same_form_sent_twice_makes_it_once() {
        String slip = UUID.randomUUID().toString();
        assign(slip, crew.person());

        assertThat(assign(slip, crew.person())).isEqualTo(new Made(1));
        assertThat(open(crew)).hasSize(1);
    }

    @Test
    void people_of_another_team_do_not_exist() {
        assertThat(assign(others.person())).isEqualTo(new Refused(List.of(Reason.NO_SUCH_PERSON)));
    }

    @Test
    void one_stranger_among_them_and_nobody_gets_anything() {
        assign(crew.person(), others.person());

        assertThat(open(crew)).isEmpty();
    }

    @Test
    void nobody_assigns_to_themselves() {
        assertThat(assign(crew.supervisor().id())).isEqualTo(new Refused(List.of(Reason.NO_SUCH_PERSON)));
    }

    @Test
    void it_is_journalled() {
        assign(crew.person());

        assertThat(rows.count("journal_entry where deed = 'ASSIGNED' and subject_id = ?", crew.person()))
                .isEqualTo(1);
    }

    @Test
    void the_list_of_another_team_does_not_show_it() {
        assign(crew.person());

        assertThat(page(others, Optional.empty()))
                .hasValueSatisfying(page -> assertThat(page.total()).isZero());
    }

    @Test
    void of_somebody_of_another_team_there_is_no_list() {
        assertThat(page(crew, Optional.of(others.person()))).isEmpty();
    }

    @Test
    void the_list_can_be_asked_for_one_state() {
        assign(crew.person());

        assertThat(crew.supervises(() -> assignments.page(
                        crew.supervisor(), Optional.empty(), Optional.of(State.OVERDUE), 0, Assignments.PAGE)))
                .hasValueSatisfying(page -> assertThat(page.assignments()).isEmpty());
    }

    @Test
    void another_supervisor_does_not_find_it() {
        long id = made();

        assertThat(others.supervises(() -> assignments.assignment(others.supervisor(), id)))
                .isEmpty();
    }

    @Test
    void another_supervisor_does_not_withdraw_it() {
        long id = made();

        assertThat(others.supervises(() -> assignments.withdraw(others.supervisor(), id, "Not theirs")))
                .isEqualTo(new WithdrawOutcome.Refused(WithdrawOutcome.Reason.NO_SUCH_ASSIGNMENT));
    }

    @Test
    void withdrawing_takes_a_reason() {
        long id = made();

        assertThat(withdraw(id, "  ")).isEqualTo(new WithdrawOutcome.Refused(WithdrawOutcome.Reason.REASON_MISSING));
    }

    @Test
    void withdrawn_it_is_no_longer_to_be_done() {
        withdraw(made(), "On leave");

        assertThat(open(crew)).isEmpty();
    }

    @Test
    void withdrawn_it_is_still_listed_with_its_reason() {
        withdraw(made(), "On leave");

        assertThat(page(crew, Optional.empty())).hasValueSatisfying(page -> assertThat(page.assignments())
                .singleElement()
                .matches(view -> view.withdrawal().equals(Optional.of("On leave"))));
    }

    @Test
    void it_is_withdrawn_once() {
        long id = made();
        withdraw(id, "On leave");

        assertThat(withdraw(id, "Again"))
                .isEqualTo(new WithdrawOutcome.Refused(WithdrawOutcome.Reason.WITHDRAWN_BEFORE));
    }

    @Test
    void the_reason_is_journalled() {
        withdraw(made(), "On leave");

        assertThat(rows.count(
                        "journal_entry where deed = 'ASSIGNMENT_WITHDRAWN' and reason = 'On leave' and subject_id = ?",
                        crew.person()))
                .isEqualTo(1);
    }

    @Test
    void withdrawn_it_can_be_assigned_again() {
        withdraw(made(), "On leave");

        assertThat(assign(crew.person())).isEqualTo(new Made(1));
    }

    private long made() {
        assign(crew.person());
        return open(crew).get(0).id();
    }

    private WithdrawOutcome withdraw(long id, String reason) {
        return crew.supervises(() -> assignments.withdraw(crew.supervisor(), id, reason));
    }

    private AssignOutcome assign(Long... people) {
        return assign(UUID.randomUUID().toString(), people);
    }

    private AssignOutcome assign(String slip, Long... people) {
        return crew.supervises(() -> assignments.make(crew.supervisor(), draft(people), slip));
    }

    private AssignmentDraft draft(Long... people) {
        return new AssignmentDraft(
                List.of(people),
                List.of(SCENARIO),
                Mode.ASSESSMENT,
                Optional.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(7)),
                ZoneOffset.UTC,
                OptionalInt.of(3),
                Counting.BEST);
    }

    private List<AssignmentView> open(TeamOfTwo whose) {
        return whose.trainee().does(() -> assigned.open(whose.trainee().actor()));
    }

    private Optional<AssignmentPage> page(TeamOfTwo whose, Optional<Long> person) {
        return whose.supervises(
                () -> assignments.page(whose.supervisor(), person, Optional.empty(), 0, Assignments.PAGE));
    }
}
