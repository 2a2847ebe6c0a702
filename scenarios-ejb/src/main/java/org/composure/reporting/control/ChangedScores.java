package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.composure.scoring.ScorecardChanged;
import org.composure.scoring.ScorecardMade;
import org.composure.training.AttemptView;
import org.composure.training.boundary.Contacts;

/** Hears that the score of a contact has changed, and has its day counted anew when somebody next reads (R10). */
@ApplicationScoped
public class ChangedScores {

    @Inject
    private ReplyCountStore counts;

    @Inject
    private Contacts contacts;

    void made(@Observes ScorecardMade made) {
        mark(made.attempt());
    }

    void changed(@Observes ScorecardChanged changed) {
        contacts.contact(changed.attempt()).ifPresent(this::mark);
    }

    private void mark(AttemptView attempt) {
        Instant ended = attempt.endedAt().orElseThrow();
        counts.changed(attempt.scenario().hash(), Counting.day(ended));
    }
}
