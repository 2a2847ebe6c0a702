package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.composure.training.ContactEnded;
import org.composure.training.PastContactEnded;

/** Hears that a contact has ended, and scores it (R2, R8). */
@ApplicationScoped
public class EndedContacts {

    private static final Logger LOG = System.getLogger(EndedContacts.class.getName());

    @Inject
    private ScoringDesk desk;

    @Inject
    private Clock clock;

    void score(@Observes ContactEnded ended) {
        try {
            desk.score(ended.attempt(), clock.instant());
        } catch (RuntimeException e) {
            // The turn is stored, and whoever sent it must hear so; the debrief makes up for the score.
            LOG.log(Level.WARNING, "Attempt " + ended.attempt().id() + " was not scored at once", e);
        }
    }

    void score(@Observes PastContactEnded ended) {
        desk.scoreOnly(ended.attempt(), ended.attempt().endedAt().orElseThrow());
    }
}
