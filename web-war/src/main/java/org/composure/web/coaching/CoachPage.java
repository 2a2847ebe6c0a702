package org.composure.web.coaching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.composure.coaching.ActionState;
import org.composure.coaching.ActionView;
import org.composure.coaching.CoachingOutcome;
import org.composure.coaching.CoachingOutcome.Kept;
import org.composure.coaching.CoachingOutcome.Reason;
import org.composure.coaching.CoachingOutcome.Refused;
import org.composure.coaching.NoteView;
import org.composure.coaching.Review;
import org.composure.coaching.boundary.Coaching;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Days;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;
import org.primefaces.context.PrimeFacesContext;

/** What is said about the attempt whose debrief is shown. */
@Named("coach")
@RequestScoped
public class CoachPage {

    @Inject
    private Coaching coaching;

    @Inject
    private Visitor visitor;

    @Inject
    private Days days;

    @Inject
    private News news;

    @Inject
    private FacesContext faces;

    private Said said;
    private Review review;

    @PostConstruct
    void read() {
        said = new Said(faces.getExternalContext().getRequestParameterMap());
    }

    /** Takes in what one of the forms beside the turns has sent, and shows the debrief again where it stands now. */
    public void act() throws IOException {
        if (said.kind().isEmpty()) {
            return;
        }
        CoachingOutcome outcome = said.to(coaching, visitor.actor(), visitor.getZone());
        if (outcome instanceof Refused refused && isNone(refused.reason())) {
            news.notFound();
            return;
        }
        if (outcome instanceof Kept) {
            news.good("coach.kept." + said.kind());
        } else {
            news.bad("coach.refused." + ((Refused) outcome).reason());
        }
        news.leadTo("/debrief.xhtml?attempt=" + said.attempt() + said.place());
    }

    private static boolean isNone(Reason reason) {
        return reason == Reason.NO_SUCH_ATTEMPT
                || reason == Reason.NO_SUCH_TURN
                || reason == Reason.NO_SUCH_NOTE
                || reason == Reason.NO_SUCH_ACTION;
    }

    private Review review() {
        if (review == null) {
            review = said.attempt()
                    .find(id -> coaching.review(visitor.actor(), id))
                    .orElseGet(() -> new Review(0, 0, List.of(), List.of()));
        }
        return review;
    }

    /** Whether the visitor coaches, and is not the one whose attempt it is. */
    public boolean isCoaching() {
        return review().person() != visitor.actor().id();
    }

    /** The notes on a turn; on the whole if that is 0. */
    public List<NoteView> notes(int turn) {
        return review().notes().stream().filter(note -> note.turn() == turn).toList();
    }

    public List<NoteView> getNotes() {
        return review().notes();
    }

    /** The turns with notes on them, in order; last of all 0, the whole. */
    public List<Integer> getPlaces() {
        return review().notes().stream()
                .map(NoteView::turn)
                .distinct()
                .sorted(Comparator.comparing((Integer turn) -> turn == 0).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public List<ActionView> getActions() {
        return review().actions();
    }

    /** What an action item can become. */
    public List<ActionState> states(ActionView action) {
        return isCoaching()
                ? List.of(ActionState.values()).stream()
                        .filter(state -> state != action.state())
                        .toList()
                : action.state() == ActionState.AGREED ? List.of(ActionState.DONE) : List.of();
    }

    public boolean isLate(ActionView action) {
        return action.state() == ActionState.AGREED && action.dueOn().isBefore(days.getToday());
    }

    public LocalDate getUsualDay() {
        return days.getToday().plusWeeks(1);
    }

    public LocalDate getLatestDay() {
        return days.getToday().plusYears(1);
    }

    public AttemptNumber getAttempt() {
        return said.attempt();
    }

    /** What PrimeFaces wants back with every form. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(faces).getNonce();
    }
}
