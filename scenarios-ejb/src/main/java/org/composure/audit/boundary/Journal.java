package org.composure.audit.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.composure.audit.EntryDraft;
import org.composure.audit.control.JournalStore;

/** Keeps what was decided. */
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
}
