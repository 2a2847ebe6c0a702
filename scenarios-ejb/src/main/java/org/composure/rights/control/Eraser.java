package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.audit.boundary.Journal;
import org.composure.people.PersonView;
import org.composure.people.boundary.Leaving;
import org.composure.people.boundary.Register;
import org.composure.rights.Remains;
import org.composure.rights.Retained;
import org.composure.rights.control.ErasureStore.Held;
import org.composure.rights.entity.StoredErasure;

/** Takes a person out of every table (R2, R3). Whether it may is asked before. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Eraser {

    private static final List<Holding> HOLDINGS = Holdings.shipped().all();

    @Inject
    private HoldingStore tables;

    @Inject
    private ErasureStore erasures;

    @Inject
    private Periods periods;

    @Inject
    private Register people;

    @Inject
    private Leaving leaving;

    @Inject
    private Journal journal;

    @Inject
    private Minutes minutes;

    /** What would stay. */
    @Transactional(TxType.REQUIRED)
    public Remains remains(long person, Instant now) {
        Held held = erasures.held(person, periods.limit(Retained.CERTIFICATES, now));
        return new Remains(
                held.certificates(),
                held.lastEnds().map(ends -> periods.end(Retained.CERTIFICATES, ends)),
                erasures.contacts(person));
    }

    /**
     * Takes out all that need not stay.
     *
     * @param decider empty if nobody decided about this person, but a period has passed
     */
    StoredErasure erase(PersonView person, Optional<Long> decider, String reason, Instant now) {
        Optional<Instant> staysUntil = remains(person.id(), now).until();
        Subject subject = Subject.of(person);
        for (Holding holding : HOLDINGS) {
            holding.erase().forEach(statement -> tables.run(statement, subject));
            holding.scrubs().forEach(scrub -> tables.scrub(scrub, subject));
            if (staysUntil.isEmpty()) {
                holding.later().forEach(statement -> tables.run(statement, subject));
            }
        }
        leaving.erase(person.id(), staysUntil.isPresent(), now);
        journal.forget(person.id());
        var erasure = new StoredErasure(person.id(), decider, reason, staysUntil, now);
        erasures.add(erasure);
        minutes.erased(decider, person.id(), said(staysUntil), reason, now);
        return erasure;
    }

    /** Takes out what had to stay. */
    void complete(StoredErasure erasure, Instant now) {
        PersonView person = people.person(erasure.view().person()).orElseThrow();
        Subject subject = Subject.of(person);
        HOLDINGS.forEach(holding -> holding.later().forEach(statement -> tables.run(statement, subject)));
        leaving.erase(person.id(), false, now);
        journal.forget(person.id());
        erasure.complete(now);
        minutes.erased(
                Optional.empty(),
                person.id(),
                said(Optional.empty()),
                erasure.view().reason(),
                now);
    }

    private static String said(Optional<Instant> staysUntil) {
        return staysUntil.map(until -> "certificates stay until " + until).orElse("nothing stays");
    }
}
