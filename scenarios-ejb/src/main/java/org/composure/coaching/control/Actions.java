package org.composure.coaching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.coaching.ActionDraft;
import org.composure.coaching.ActionState;
import org.composure.coaching.CoachingOutcome;
import org.composure.coaching.CoachingOutcome.Kept;
import org.composure.coaching.CoachingOutcome.Reason;
import org.composure.coaching.CoachingOutcome.Refused;
import org.composure.coaching.entity.ActionItem;
import org.composure.people.Actor;
import org.composure.people.PlainText;
import org.composure.people.boundary.Teams;
import org.composure.training.Try;

/** Takes in what is agreed on, and how it goes (R4). */
@ApplicationScoped
@Transactional
public class Actions {

    static final int MOST = 50;

    @Inject
    private ActionStore actions;

    @Inject
    private Reviewed reviewed;

    @Inject
    private Teams teams;

    @Inject
    private Minutes minutes;

    public CoachingOutcome agree(Actor actor, long attempt, ActionDraft draft, Instant now) {
        Optional<Try> made = reviewed.supervised(actor, attempt);
        if (made.isEmpty()) {
            return new Refused(Reason.NO_SUCH_ATTEMPT);
        }
        String words = PlainText.tidy(draft.words());
        Optional<Reason> fault = Notes.fault(words, ActionDraft.LONGEST).or(() -> faultOfDay(draft, now));
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        if (actions.countOf(attempt) >= MOST) {
            return new Refused(Reason.ENOUGH);
        }
        LocalDate day = draft.dueOn().orElseThrow();
        actions.add(new ActionItem(made.get().person(), attempt, words, day, actor.id(), now));
        minutes.keep(
                Deed.ACTION_AGREED, actor, made.get().person(), "Attempt " + attempt, "", words + ", by " + day, now);
        return new Kept();
    }

    /** Sets how an action item stands; that it stands so already is no fault. */
    public CoachingOutcome set(Actor actor, long id, ActionState state, Instant now) {
        Optional<ActionItem> found = actions.toChange(id);
        boolean own = found.filter(item -> item.person() == actor.id()).isPresent();
        boolean supervised =
                found.filter(item -> teams.supervises(actor, item.person())).isPresent();
        if (!own && !supervised) {
            return new Refused(Reason.NO_SUCH_ACTION);
        }
        ActionItem item = found.orElseThrow();
        ActionState before = item.state();
        if (before == state) {
            return new Kept();
        }
        if (own && (state != ActionState.DONE || before != ActionState.AGREED)) {
            return new Refused(Reason.NOT_YOURS_TO_SET);
        }
        item.set(state, now);
        minutes.keep(
                Deed.ACTION_CHANGED,
                actor,
                item.person(),
                "Attempt " + item.attempt(),
                item.words() + ": " + before,
                item.words() + ": " + state,
                now);
        return new Kept();
    }

    private static Optional<Reason> faultOfDay(ActionDraft draft, Instant now) {
        if (draft.dueOn().isEmpty()) {
            return Optional.of(Reason.DAY_MISSING);
        }
        LocalDate today = now.atZone(draft.zone()).toLocalDate();
        if (draft.dueOn().get().isBefore(today)) {
            return Optional.of(Reason.DAY_IN_THE_PAST);
        }
        return draft.dueOn().get().isAfter(today.plusYears(1)) ? Optional.of(Reason.DAY_TOO_FAR) : Optional.empty();
    }
}
