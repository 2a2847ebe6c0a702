package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.training.AnswerCommand;
import org.composure.training.AnswerOutcome;
import org.composure.training.AnswerOutcome.Elsewhere;
import org.composure.training.AnswerOutcome.Stored;
import org.composure.training.AttemptView;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R2: eight senders at once, turn after turn, and when a contact has ended the next. */
@ExtendWith(ArquillianExtension.class)
class ExactlyOnceIT {

    private static final int SENDERS = 8;
    private static final int ROUNDS = 20;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    /** Of each way to send, sent once for all that is asked about it. */
    private static final Map<Integer, List<Round>> SENT = new HashMap<>();

    /** What the eight of one round were told, and how many rows the turn has. */
    private record Round(List<AnswerOutcome> told, long stored) {

        long howMany(Class<? extends AnswerOutcome> kind) {
            return told.stream().filter(kind::isInstance).count();
        }

        long firsts() {
            return told.stream()
                    .filter(outcome -> outcome instanceof Stored stored && !stored.repeated())
                    .count();
        }

        long differentLines() {
            return told.stream()
                    .map(outcome -> ((Stored) outcome).attempt().playthrough())
                    .map(contact -> contact.line().toString() + contact.ending())
                    .distinct()
                    .count();
        }
    }

    @Test
    void one_token_sent_eight_times_at_once_is_one_row() throws Exception {
        assertThat(rounds(1)).extracting(Round::stored).containsOnly(1L);
    }

    @Test
    void one_token_sent_eight_times_at_once_is_stored_by_one_of_them() throws Exception {
        assertThat(rounds(1)).extracting(Round::firsts).containsOnly(1L);
    }

    @Test
    void one_token_sent_eight_times_at_once_gets_eight_equal_answers() throws Exception {
        assertThat(rounds(1)).extracting(Round::differentLines).containsOnly(1L);
    }

    @Test
    void eight_tokens_at_once_are_one_row() throws Exception {
        assertThat(rounds(SENDERS)).extracting(Round::stored).containsOnly(1L);
    }

    @Test
    void one_of_eight_tokens_is_stored() throws Exception {
        assertThat(rounds(SENDERS))
                .extracting(round -> round.howMany(Stored.class))
                .containsOnly(1L);
    }

    @Test
    void seven_of_eight_tokens_learn_where_the_attempt_stands() throws Exception {
        assertThat(rounds(SENDERS))
                .extracting(round -> round.howMany(Elsewhere.class))
                .containsOnly(7L);
    }

    private List<Round> rounds(int tokens) throws Exception {
        if (!SENT.containsKey(tokens)) {
            SENT.put(tokens, sent(tokens));
        }
        return SENT.get(tokens);
    }

    private List<Round> sent(int tokens) throws Exception {
        Trainee trainee = staff.hire();
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            AttemptView view = trainee.reads(trainee.begins("unreasonable-demand"));
            List<AnswerOutcome> told = AllAtOnce.run(commands(view, tokens).stream()
                    .map(command -> (Callable<AnswerOutcome>) () -> trainee.sends(command))
                    .toList());
            rounds.add(new Round(
                    told, rows.count("turn where attempt_id = ? and sequence = ?", view.id(), view.nextTurn())));
        }
        return rounds;
    }

    private static List<AnswerCommand> commands(AttemptView view, int tokens) {
        return tokens == 1
                ? Collections.nCopies(SENDERS, Trainee.answerTo(view))
                : Stream.generate(() -> Trainee.answerTo(view)).limit(tokens).toList();
    }
}
