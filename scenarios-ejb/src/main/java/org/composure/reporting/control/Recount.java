package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;

/** Brings the counts of a publication up to date (R3). */
@ApplicationScoped
public class Recount {

    private static final Logger LOG = System.getLogger(Recount.class.getName());

    @Inject
    private ReplyCountStore counts;

    /** Counts anew what has changed since somebody last read; usually nothing has. */
    public void settle(String hash, Instant now) {
        Optional<Boolean> due = counts.isDue(hash);
        if (due.isEmpty()) {
            begin(hash);
        }
        if (due.orElse(true)) {
            counts.recount(hash, Counting.day(now));
        }
    }

    private void begin(String hash) {
        try {
            counts.begin(hash);
        } catch (PersistenceException anotherBegan) {
            // If the database itself is in trouble, the next statement fails and says so.
            LOG.log(Level.DEBUG, "Another began to count", anotherBegan);
        }
    }
}
