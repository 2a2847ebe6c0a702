package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.coaching.ActionDraft;
import org.composure.coaching.ActionState;
import org.composure.coaching.ActionView;
import org.composure.coaching.CoachingOutcome;
import org.composure.coaching.CoachingOutcome.Kept;
import org.composure.coaching.CoachingOutcome.Reason;
import org.composure.coaching.CoachingOutcome.Refused;
import org.composure.coaching.NoteView;
import org.composure.coaching.NoteView.AnswerView;
import org.composure.coaching.Review;
import org.composure.coaching.Talk;
import org.composure.coaching.Unread;
import org.composure.coaching.boundary.Coaching;
import org.composure.it.inside.Crews;
import org.composure.it.inside.Rows;
import org.composure.it.inside.TeamOfTwo;
import org.composure.training.boundary.Training;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coaching, R1 to R6. */
@ExtendWith(ArquillianExtension.class)
class CoachingIT {

    private static final String WORDS = "Listen first.\nThen explain.";

    @Inject
    Crews crews;

    @Inject
    Coaching coaching;

    @Inject
    Training training;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private TeamOfTwo crew;
    private TeamOfTwo others;
    private long attempt;

    @BeforeEach
    void anAttemptThatHasEnded() {
        crew = crews.form();
        others = crews.form();
        attempt = crew.trainee().begins("slow-response");
        crew.trainee().playsToTheEnd(attempt);
    }

    @Test
    void a_note_is_there_for_its_person_on_its_turn() {
        notes(2, WORDS);

        assertThat(read())
                .singleElement()
                .matches(note -> note.turn() == 2 && note.words().equals(WORDS));
    }

    @Test
    void it_is_new_when_it_is_first_read() {
        notes(1, WORDS);

        assertThat(read()).singleElement().matches(NoteView::fresh);
    }

    @Test
    void read_once_it_is_no_longer_new() {
        notes(1, WORDS);
        read();

        assertThat(read()).singleElement().matches(note -> !note.fresh());
    }

    @Test
    void before_it_is_read_the_person_is_told() {
        notes(1, WORDS);
        notes(0, WORDS);

        assertThat(unread()).singleElement().matches(told -> told.attempt() == attempt && told.count() == 2);
    }

    @Test
    void that_the_supervisor_looks_does_not_make_it_read() {
        notes(1, WORDS);
        seen();

        assertThat(unread()).hasSize(1);
    }

    @Test
    void once_read_nothing_is_told() {
        notes(1, WORDS);
        read();

        assertThat(unread()).isEmpty();
    }

    @Test
    void there_is_no_note_on_a_turn_that_is_none() {
        assertThat(notes(100, WORDS)).isEqualTo(new Refused(Reason.NO_SUCH_TURN));
    }

    @Test
    void a_note_says_something() {
        assertThat(notes(1, " \n ")).isEqualTo(new Refused(Reason.WORDS_MISSING));
    }

    @Test
    void a_note_of_two_thousand_characters_is_kept() {
        assertThat(notes(1, "\uD83D\uDE00".repeat(2_000))).isEqualTo(new Kept());
    }

    @Test
    void one_character_more_is_too_long() {
        assertThat(notes(1, "a".repeat(2_001))).isEqualTo(new Refused(Reason.WORDS_TOO_LONG));
    }

    @Test
    void on_an_attempt_that_goes_on_there_are_no_notes() {
        long open = crew.trainee().begins("no-authority");

        assertThat(crew.supervises(() -> coaching.note(crew.supervisor(), open, 0, WORDS)))
                .isEqualTo(new Refused(Reason.NO_SUCH_ATTEMPT));
    }

    @Test
    void a_supervisor_of_another_team_leaves_no_note() {
        assertThat(others.supervises(() -> coaching.note(others.supervisor(), attempt, 1, WORDS)))
                .isEqualTo(new Refused(Reason.NO_SUCH_ATTEMPT));
    }

    @Test
    void a_supervisor_of_another_team_reads_nothing() {
        assertThat(others.supervises(() -> coaching.review(others.supervisor(), attempt)))
                .isEmpty();
    }

    @Test
    void another_trainee_reads_nothing() {
        assertThat(others.trainee().does(() -> coaching.review(others.trainee().actor(), attempt)))
                .isEmpty();
    }

    @Test
    void a_supervisor_of_another_team_gets_no_list_of_attempts() {
        assertThat(others.supervises(() -> training.attemptsOf(others.supervisor(), crew.person(), 0, 10)))
                .isEmpty();
    }

    @Test
    void their_supervisor_gets_the_list_of_attempts() {
        assertThat(crew.supervises(() -> training.attemptsOf(crew.supervisor(), crew.person(), 0, 10)))
                .hasValueSatisfying(
                        page -> assertThat(page.attempts()).singleElement().matches(card -> card.id() == attempt));
    }

    @Test
    void an_answer_is_there_for_the_supervisor() {
        answers(noted(), "I will.");

        assertThat(seen().notes().get(0).answers())
                .extracting(AnswerView::words)
                .containsExactly("I will.");
    }

    @Test
    void an_answer_nobody_has_read_is_told() {
        answers(noted(), "I will.");

        assertThat(talks()).containsEntry(attempt, new Talk(1, 1));
    }

    @Test
    void an_answer_that_was_read_is_not_told_again() {
        answers(noted(), "I will.");
        seen();

        assertThat(talks()).containsEntry(attempt, new Talk(1, 0));
    }

    @Test
    void another_trainee_does_not_answer() {
        long note = noted();

        assertThat(others.trainee().does(() -> coaching.answer(others.trainee().actor(), note, "Me too.")))
                .isEqualTo(new Refused(Reason.NO_SUCH_NOTE));
    }

    @Test
    void what_is_agreed_on_is_told_to_the_person() {
        agrees();

        assertThat(todo()).singleElement().matches(item -> item.words().equals("Read the policy on refunds"));
    }

    @Test
    void an_agreement_has_a_day_that_is_not_over() {
        var draft = new ActionDraft("Read", Optional.of(today().minusDays(1)), ZoneOffset.UTC);

        assertThat(crew.supervises(() -> coaching.agree(crew.supervisor(), attempt, draft)))
                .isEqualTo(new Refused(Reason.DAY_IN_THE_PAST));
    }

    @Test
    void a_supervisor_of_another_team_agrees_on_nothing() {
        var draft = new ActionDraft("Read", Optional.of(today()), ZoneOffset.UTC);

        assertThat(others.supervises(() -> coaching.agree(others.supervisor(), attempt, draft)))
                .isEqualTo(new Refused(Reason.NO_SUCH_ATTEMPT));
    }

    @Test
    void the_person_says_that_it_is_done() {
        long action = agrees();
        personSets(action, ActionState.DONE);

        assertThat(todo()).isEmpty();
    }

    @Test
    void the_person_does_not_drop_it() {
        assertThat(personSets(agrees(), ActionState.DROPPED)).isEqualTo(new Refused(Reason.NOT_YOURS_TO_SET));
    }

    @Test
    void the_supervisor_takes_it_up_again() {
        long action = agrees();
        personSets(action, ActionState.DONE);
        crew.supervises(() -> coaching.set(crew.supervisor(), action, ActionState.AGREED));

        assertThat(todo()).hasSize(1);
    }

    @Test
    void to_another_supervisor_it_does_not_exist() {
        long action = agrees();

        assertThat(others.supervises(() -> coaching.set(others.supervisor(), action, ActionState.DONE)))
                .isEqualTo(new Refused(Reason.NO_SUCH_ACTION));
    }

    @Test
    void all_of_it_is_journalled() {
        answers(noted(), "I will.");
        personSets(agrees(), ActionState.DONE);

        assertThat(Map.of("ATTEMPT_REVIEWED", 2L, "ACTION_AGREED", 1L, "ACTION_CHANGED", 1L))
                .allSatisfy((deed, times) -> assertThat(
                                rows.count("journal_entry where deed = ? and subject_id = ?", deed, crew.person()))
                        .isEqualTo(times));
    }

    private CoachingOutcome notes(int turn, String words) {
        return crew.supervises(() -> coaching.note(crew.supervisor(), attempt, turn, words));
    }

    private long noted() {
        notes(1, WORDS);
        return read().get(0).id();
    }

    private void answers(long note, String words) {
        assertThat(crew.trainee().does(() -> coaching.answer(crew.trainee().actor(), note, words)))
                .isEqualTo(new Kept());
    }

    private long agrees() {
        var draft = new ActionDraft("Read the policy on refunds", Optional.of(today()), ZoneOffset.UTC);
        assertThat(crew.supervises(() -> coaching.agree(crew.supervisor(), attempt, draft)))
                .isEqualTo(new Kept());
        return todo().get(0).id();
    }

    private CoachingOutcome personSets(long action, ActionState state) {
        return crew.trainee().does(() -> coaching.set(crew.trainee().actor(), action, state));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What the person reads. */
    private List<NoteView> read() {
        return crew.trainee()
                .does(() -> coaching.review(crew.trainee().actor(), attempt))
                .map(Review::notes)
                .orElseThrow();
    }

    /** What the supervisor reads. */
    private Review seen() {
        return crew.supervises(() -> coaching.review(crew.supervisor(), attempt))
                .orElseThrow();
    }

    private List<Unread> unread() {
        return crew.trainee().does(() -> coaching.unread(crew.trainee().actor()));
    }

    private List<ActionView> todo() {
        return crew.trainee().does(() -> coaching.openActions(crew.trainee().actor()));
    }

    private Map<Long, Talk> talks() {
        return crew.supervises(() -> coaching.talks(crew.supervisor(), crew.person(), List.of(attempt)));
    }
}
