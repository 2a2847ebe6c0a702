package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.rights.Retained;
import org.composure.rights.entity.StoredErasure;

/** Applies the periods, a portion in each transaction: what was removed is not found again, so that any can be the last (R4). */
@ApplicationScoped
@Transactional
public class Tidying {

    private static final int ROWS = 200;
    /** Of people each of whom is looked for in every table. */
    private static final int PEOPLE = 5;

    @Inject
    private RetentionStore old;

    @Inject
    private ErasureStore erasures;

    @Inject
    private Eraser eraser;

    @Inject
    private Periods periods;

    @Inject
    private Register people;

    /**
     * Removes some of what is too old.
     *
     * @return how many; 0 if nothing is left
     */
    public int portion(Retained kind, Instant now) {
        Instant limit = periods.limit(kind, now);
        return switch (kind) {
            case CONTACTS -> old.contacts(limit, ROWS);
            case CERTIFICATES -> old.certificates(limit, ROWS) + complete(now);
            case CLOSED_ACCOUNTS -> closed(limit, now);
            case REQUESTS -> old.requests(limit, ROWS);
            case LOGS -> old.logs(limit, ROWS);
        };
    }

    private int complete(Instant now) {
        List<StoredErasure> due = erasures.due(now, PEOPLE);
        due.forEach(erasure -> eraser.complete(erasure, now));
        return due.size();
    }

    private int closed(Instant limit, Instant now) {
        old.noteClosedAccounts(now);
        List<Long> closed = old.closedBefore(limit, PEOPLE);
        for (long id : closed) {
            PersonView person = people.person(id).orElseThrow();
            eraser.erase(
                    person, Optional.empty(), "The account had been closed for as long as closed ones are kept.", now);
        }
        return closed.size();
    }
}
