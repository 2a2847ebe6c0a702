package org.composure.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.composure.audit.EntryDraft;
import org.composure.audit.control.JournalStore;

/** Keeps what was decided, and forgets who it was. */
@Stateless
public class Journal {

    @Inject
    private JournalStore store;

    /** Keeps an entry, in the transaction of the deed (R1). Whoever may do the deed may have it kept. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(EntryDraft draft, Instant now) {
        store.add(draft, now);
    }

    /** Keeps many entries, in their order, as {@link #keep} keeps one: others wait once for all of them. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keepAll(List<EntryDraft> drafts, Instant now) {
        store.addAll(drafts, now);
    }

    /**
     * Takes the words out of entries: of those that the person made, their name; of those about them, all words (R6). In
     * the transaction of the erasure, which has to keep an entry {@link org.composure.audit.Deed#PERSON_ERASED} then.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void forget(long person) {
        store.forget(person);
    }
}
