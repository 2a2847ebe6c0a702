package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.BeginOutcome;
import org.composure.assignment.BeginOutcome.Begun;
import org.composure.assignment.BeginOutcome.OpenOtherwise;
import org.composure.assignment.BeginOutcome.Reason;
import org.composure.assignment.BeginOutcome.Refused;
import org.composure.assignment.Counting;
import org.composure.assignment.State;
import org.composure.assignment.boundary.Assigned;
import org.composure.assignment.boundary.Assignments;
import org.composure.assignment.control.WithinTries;
import org.composure.it.inside.Crews;
import org.composure.it.inside.Rows;
import org.composure.it.inside.TeamOfTwo;
import org.composure.training.Mode;
import org.composure.training.boundary.Training;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Assignments, R3 to R5: tries of an assessment of which three count. */
@ExtendWith(ArquillianExtension.class)
class AssignedTriesIT {

    private static final String SCENARIO = "slow-response";
    private static final int TRIES = 3;

    @Inject
    Crews crews;

    @Inject
    Assignments assignments;

    @Inject
    Assigned assigned;

    @Inject
    WithinTries withinTries;

    @Inject
    Training training;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private TeamOfTwo crew;
    private long assignment;

    @BeforeEach
    void anAssignedAssessment() {
        crew = crews.form();
        var draft = new AssignmentDraft(
                List.of(crew.person()),
                List.of(SCENARIO),
                Mode.ASSESSMENT,
                Optional.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(7)),
                ZoneOffset.UTC,
                OptionalInt.of(TRIES),
                Counting.BEST);
        crew.supervises(() ->
                assignments.make(crew.supervisor(), draft, UUID.randomUUID().toString()));
        assignment = crew.trainee()
                .does(() -> assigned.open(crew.trainee().actor()))
                .get(0)
                .id();
    }

    @Test
    void it_begins_in_its_mode() {
        long attempt = ((Begun) begins()).attempt();

        assertThat(crew.trainee().reads(attempt).mode()).isEqualTo(Mode.ASSESSMENT);
    }

    @Test
    void what_was_begun_goes_on() {
        assertThat(begins()).isEqualTo(begins());
    }

    @Test
    void a_try_that_goes_on_shows() {
        begins();

        assertThat(stands().progress().state()).isEqualTo(State.GOING_ON);
    }

    @Test
    void while_it_is_open_in_practice_that_has_to_be_finished_first() {
        long practice = crew.trainee().begins(SCENARIO);

        assertThat(begins()).isEqualTo(new OpenOtherwise(practice));
    }

    @Test
    void another_cannot_begin_it() {
        TeamOfTwo others = crews.form();

        assertThat(others.trainee().does(() -> assigned.begin(others.trainee().actor(), assignment)))
                .isEqualTo(new Refused(Reason.NO_SUCH_ASSIGNMENT));
    }

    @Test
    void what_ended_counts_with_its_score() {
        crew.trainee().playsToTheEnd(((Begun) begins()).attempt());

        assertThat(stands().progress().counting())
                .hasValueSatisfying(trial -> assertThat(trial.score()).isPresent());
    }

    @Test
    void the_fourth_try_is_refused() {
        useAllTries();

        assertThat(begins()).isEqualTo(new Refused(Reason.NO_TRIES_LEFT));
    }

    @Test
    void nor_can_it_be_begun_past_the_assignment() {
        useAllTries();

        assertThat(crew.trainee().does(() -> training.begin(crew.trainee().actor(), SCENARIO, Mode.ASSESSMENT)))
                .isEmpty();
    }

    @Test
    void the_reason_can_be_told() {
        useAllTries();

        assertThat(closedUntil()).contains(stands().conditions().due());
    }

    @Test
    void practice_stays_free() {
        useAllTries();

        assertThat(crew.trainee().mayBegin(SCENARIO)).isTrue();
    }

    @Test
    void another_scenario_stays_free() {
        useAllTries();

        assertThat(crew.trainee().does(() -> training.begin(crew.trainee().actor(), "no-authority", Mode.ASSESSMENT)))
                .isPresent();
    }

    @Test
    void with_tries_left_nothing_is_closed() {
        left();

        assertThat(closedUntil()).isEmpty();
    }

    @Test
    void once_the_day_is_over_it_can_be_begun_again() {
        useAllTries();

        assertThat(withinTries.closedUntil(
                        crew.person(), SCENARIO, stands().conditions().due().plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void when_all_tries_were_left_it_is_not_passed() {
        useAllTries();

        assertThat(stands().progress().state()).isEqualTo(State.NOT_PASSED);
    }

    @Test
    void once_withdrawn_it_cannot_be_begun_from_there() {
        crew.supervises(() -> assignments.withdraw(crew.supervisor(), assignment, "On leave"));

        assertThat(begins()).isEqualTo(new Refused(Reason.WITHDRAWN));
    }

    @Test
    void once_withdrawn_it_closes_nothing() {
        useAllTries();
        crew.supervises(() -> assignments.withdraw(crew.supervisor(), assignment, "On leave"));

        assertThat(closedUntil()).isEmpty();
    }

    private BeginOutcome begins() {
        return crew.trainee().does(() -> assigned.begin(crew.trainee().actor(), assignment));
    }

    private Optional<Instant> closedUntil() {
        return crew.trainee().does(() -> assigned.closedUntil(crew.trainee().actor(), SCENARIO));
    }

    private AssignmentView stands() {
        return crew.supervises(() -> assignments.assignment(crew.supervisor(), assignment))
                .orElseThrow();
    }

    private void useAllTries() {
        for (int tries = 0; tries < TRIES; tries++) {
            left();
        }
    }

    /** A try that was begun and left for good. */
    private void left() {
        rows.change("update attempt set open_slot = null where id = ?", ((Begun) begins()).attempt());
    }
}
