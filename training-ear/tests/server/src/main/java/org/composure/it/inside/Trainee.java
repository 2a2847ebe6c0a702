package org.composure.it.inside;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.composure.people.Actor;
import org.composure.scoring.Debrief;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.boundary.Scores;
import org.composure.training.AnswerCommand;
import org.composure.training.AnswerOutcome;
import org.composure.training.AttemptCard;
import org.composure.training.AttemptView;
import org.composure.training.HintOutcome;
import org.composure.training.Mode;
import org.composure.training.boundary.Training;

/** A trainee at work, through the doors that the pages use and in the role that they have there. */
public final class Trainee {

    private final Actor actor;
    private final String account;
    private final Caller role;
    private final Training training;
    private final Scores scores;

    Trainee(Actor actor, String account, Caller role, Training training, Scores scores) {
        this.actor = actor;
        this.account = account;
        this.role = role;
        this.training = training;
        this.scores = scores;
    }

    public Actor actor() {
        return actor;
    }

    public String account() {
        return account;
    }

    /** Does anything else in the trainee's role. */
    public <T> T does(Callable<T> work) {
        return Caller.does(role, work);
    }

    public long begins(String scenario) {
        return does(() -> training.begin(actor, scenario)).orElseThrow();
    }

    public long isAssessed(String scenario) {
        return does(() -> training.begin(actor, scenario, Mode.ASSESSMENT)).orElseThrow();
    }

    public HintOutcome asksForAHint(long attempt) {
        return does(() -> training.hint(actor, attempt));
    }

    /** Plays again from that turn; empty if that cannot be. */
    public Optional<Long> triesAgain(long attempt, int turn) {
        return does(() -> training.sandbox(actor, attempt, turn));
    }

    /** What was done, as the list shows it. */
    public List<AttemptCard> attempts() {
        return does(() -> training.attempts(actor, 0, Training.PAGE)).attempts();
    }

    public boolean mayBegin(String scenario) {
        return does(() -> training.begin(actor, scenario)).isPresent();
    }

    public AttemptView reads(long attempt) {
        return looksFor(attempt).orElseThrow();
    }

    /** Empty if there is no such attempt for this person. */
    public Optional<AttemptView> looksFor(long attempt) {
        return does(() -> training.read(actor, attempt));
    }

    public Optional<AttemptView> opens(long attempt) {
        return does(() -> training.show(actor, attempt));
    }

    public boolean opensArticle(long attempt, String article) {
        return does(() -> training.openArticle(actor, attempt, article));
    }

    public List<AttemptCard> openAttempts() {
        return does(() -> training.open(actor));
    }

    public AnswerOutcome sends(AnswerCommand command) {
        return does(() -> training.answer(actor, command));
    }

    /** Answers the turn that waits with the reply shown first. */
    public AnswerOutcome answers(long attempt) {
        return sends(answerTo(reads(attempt)));
    }

    /** Answers until the contact has ended. */
    public AttemptView playsToTheEnd(long attempt) {
        AttemptView view = reads(attempt);
        while (!view.ended()) {
            sends(answerTo(view));
            view = reads(attempt);
        }
        return view;
    }

    public Optional<Debrief> debrief(long attempt) {
        return does(() -> scores.debrief(actor, attempt));
    }

    public List<ScoreLine> scores(long attempt) {
        return does(() -> scores.scores(actor, List.of(attempt)));
    }

    /** The reply shown first, with a token of its own. */
    public static AnswerCommand answerTo(AttemptView view) {
        return new AnswerCommand(
                view.id(), view.nextTurn(), newToken(), view.replies().get(0).id());
    }

    public static String newToken() {
        return UUID.randomUUID().toString();
    }
}
