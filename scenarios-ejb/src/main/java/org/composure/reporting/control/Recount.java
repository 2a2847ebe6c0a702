package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Brings the counts of a publication up to date (R3). */
@ApplicationScoped
public class Recount {

    @Inject
    private ReplyCountStore counts;

    static long day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).toEpochDay();
    }

    /** Counts anew what has changed since somebody last read; usually nothing has. */
    public void settle(String hash, Instant now) {
        if (counts.isDue(hash).isEmpty()) {
            begin(hash);
        }
        if (counts.isDue(hash).orElse(true)) {
            counts.recount(hash, day(now));
        }
    }

    private void begin(String hash) {
        try {
            counts.begin(hash);
        } catch (PersistenceException anotherBegan) {
            // If the database itself is in trouble, what comes next fails and says so.
            return;
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void forgetAll() {
        counts.forgetAll();
    }
}
