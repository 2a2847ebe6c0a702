package org.composure.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.composure.audit.Anchor;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.EntryFilter;
import org.composure.audit.EntryPage;
import org.composure.audit.JournalEntry;
import org.composure.audit.Verdict;
import org.composure.audit.control.ChainCheck;
import org.composure.audit.control.JournalStore;

/** Reads the journal, and says whether it is as it was written (R2 to R4). */
@Stateless
@RolesAllowed({Inspection.HR, Inspection.ADMIN})
public class Inspection {

    /** The most entries that one page shows. */
    public static final int PAGE = 50;

    // As people calls its roles, which is a floor above.
    static final String HR = "HR";
    static final String ADMIN = "ADMIN";

    @Inject
    private JournalStore store;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/Composure")
    private DataSource database;

    /**
     * Some of the entries, the newest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public EntryPage entries(EntryFilter filter, int first, int size) {
        return store.page(filter, Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }

    /** The entries of these moments, the earliest first, at most {@value #PAGE}. */
    public List<JournalEntry> at(Set<Instant> moments) {
        return store.at(moments, PAGE);
    }

    /** What is kept as the latest. */
    public Anchor latest() {
        return store.latest();
    }

    /**
     * Follows the whole chain, which takes seconds for a million entries.
     *
     * @param anchor taken out earlier, if there is one
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Verdict verify(Optional<Anchor> anchor) {
        try (var connection = database.getConnection()) {
            return ChainCheck.of(connection, anchor);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The latest number and hash, to be kept outside. That somebody took it is an entry itself, and the one named.
     *
     * @param actor id of the person who takes it
     * @param actorName as they are called
     */
    public Anchor takeOut(long actor, String actorName) {
        store.add(
                new EntryDraft(Deed.EXPORTED, Optional.of(actor), actorName, Optional.empty(), "journal", "", "", ""),
                clock.instant());
        return store.latest();
    }
}
