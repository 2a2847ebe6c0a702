package org.composure.coaching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.coaching.CoachingOutcome;
import org.composure.coaching.CoachingOutcome.Kept;
import org.composure.coaching.CoachingOutcome.Reason;
import org.composure.coaching.CoachingOutcome.Refused;
import org.composure.coaching.entity.StoredAnswer;
import org.composure.coaching.entity.StoredNote;
import org.composure.people.Actor;
import org.composure.people.PlainText;
import org.composure.training.Try;
import org.composure.training.boundary.Training;

/** Takes in notes and answers (R1, R2). */
@ApplicationScoped
@Transactional
public class Notes {

    static final int LONGEST = 2_000;
    static final int MOST = 100;
    static final int MOST_ANSWERS = 20;

    @Inject
    private NoteStore notes;

    @Inject
    private Reviewed reviewed;

    @Inject
    private Training training;

    @Inject
    private Minutes minutes;

    public CoachingOutcome note(Actor actor, long attempt, int turn, String written, Instant now) {
        Optional<Try> made = reviewed.supervised(actor, attempt);
        if (made.isEmpty()) {
            return new Refused(Reason.NO_SUCH_ATTEMPT);
        }
        if (turn < 0 || turn > turns(actor, attempt)) {
            return new Refused(Reason.NO_SUCH_TURN);
        }
        String words = PlainText.tidy(written);
        Optional<Reason> fault = fault(words, LONGEST);
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        if (notes.countOf(attempt) >= MOST) {
            return new Refused(Reason.ENOUGH);
        }
        notes.add(new StoredNote(attempt, made.get().person(), turn, words, actor.id(), now));
        minutes.keep(Deed.ATTEMPT_REVIEWED, actor, made.get().person(), about(attempt, turn), "", words, now);
        return new Kept();
    }

    public CoachingOutcome answer(Actor actor, long id, String written, Instant now) {
        Optional<StoredNote> note = notes.find(id).filter(found -> found.person() == actor.id());
        if (note.isEmpty()) {
            return new Refused(Reason.NO_SUCH_NOTE);
        }
        String words = PlainText.tidy(written);
        Optional<Reason> fault = fault(words, LONGEST);
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        if (notes.countOfAnswers(id) >= MOST_ANSWERS) {
            return new Refused(Reason.ENOUGH);
        }
        notes.add(new StoredAnswer(note.get(), words, now));
        minutes.keep(
                Deed.ATTEMPT_REVIEWED,
                actor,
                actor.id(),
                about(note.get().attempt(), note.get().turn()),
                note.get().words(),
                words,
                now);
        return new Kept();
    }

    private int turns(Actor actor, long attempt) {
        return training.watch(actor, attempt)
                .map(view -> view.playthrough().history().turns())
                .orElse(0);
    }

    private static String about(long attempt, int turn) {
        return "Attempt " + attempt + (turn == 0 ? "" : ", turn " + turn);
    }

    /** What is wrong with words that are tidy already. */
    static Optional<Reason> fault(String words, int longest) {
        return PlainText.fault(words, longest).map(fault -> switch (fault) {
            case MISSING -> Reason.WORDS_MISSING;
            case TOO_LONG -> Reason.WORDS_TOO_LONG;
            case UNREADABLE -> Reason.WORDS_UNREADABLE;
        });
    }
}
