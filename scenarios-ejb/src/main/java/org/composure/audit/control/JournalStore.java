package org.composure.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.composure.audit.EntryDraft;
import org.composure.audit.entity.Head;
import org.composure.audit.entity.StoredEntry;

/** The entries. */
@ApplicationScoped
@Transactional
public class JournalStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Adds an entry behind the latest, which waits for whoever else is adding one. */
    @Transactional(TxType.MANDATORY)
    public void add(EntryDraft draft, Instant now) {
        Head head = entities.find(Head.class, Head.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var entry = new StoredEntry(head, draft, now);
        entities.persist(entry);
        head.moveTo(entry);
        entities.flush();
    }
}
