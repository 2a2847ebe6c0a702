package org.composure.web.coaching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.composure.coaching.ActionState;
import org.composure.coaching.ActionView;
import org.composure.coaching.CoachingOutcome.Kept;
import org.composure.coaching.Unread;
import org.composure.coaching.boundary.Coaching;
import org.composure.web.shell.News;
import org.composure.web.shell.Place;
import org.composure.web.shell.Visitor;

/** What the visitor has not read yet of what was said to them, and what they have agreed to do. */
@Named("agreed")
@RequestScoped
public class AgreedPage {

    @Inject
    private Coaching coaching;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    private List<Unread> unread;
    private List<ActionView> actions;

    @PostConstruct
    void look() {
        unread = coaching.unread(visitor.actor());
        actions = coaching.openActions(visitor.actor());
    }

    /** Says that something is done. */
    public void done(long action) throws IOException {
        if (coaching.set(visitor.actor(), action, ActionState.DONE) instanceof Kept) {
            news.good("coach.kept.set");
        }
        news.leadTo(Place.PRACTISE.path());
    }

    public boolean isAny() {
        return !unread.isEmpty() || !actions.isEmpty();
    }

    public List<Unread> getUnread() {
        return unread;
    }

    public List<ActionView> getActions() {
        return actions;
    }
}
