package org.composure.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.EntryFilter;
import org.composure.audit.JournalEntry;
import org.composure.audit.boundary.Journal;
import org.composure.audit.control.JournalStore;
import org.composure.audit.entity.Chain;
import org.composure.audit.entity.Seal;

/** Entries of the journal that mean nothing. */
@ApplicationScoped
public class Entries {

    @Inject
    Journal journal;

    @Inject
    JournalStore store;

    @Resource(lookup = "java:jboss/datasources/Composure")
    DataSource database;

    @Transactional
    public void keep(String about, Instant now) {
        journal.keep(
                new EntryDraft(
                        Deed.ASSIGNED,
                        Optional.of(1L),
                        "Ines Tester",
                        Optional.of(2L),
                        about,
                        "before",
                        "after",
                        "why"),
                now);
    }

    /** Keeps an entry and fails then. */
    @Transactional
    public void keepAndFail(String about, Instant now) {
        keep(about, now);
        throw new IllegalStateException("as the test wants it");
    }

    public JournalEntry entry(long number) {
        long passedOver = store.latest().number() - number;
        return store.page(EntryFilter.none(), Math.toIntExact(passedOver), 1)
                .entries()
                .get(0);
    }

    /** The words of the entry with another reason, sealed by somebody who has the source of the product. */
    public Seal sealWithReason(long number, String reason) {
        return Seal.of(Chain.textWords(withReason(number, reason)));
    }

    /** The hash that goes with that seal. */
    public String hashWithReason(long number, String reason, Seal seal) {
        var digests = new Chain.Digests(text("actor_digest", number), seal.digest());
        return Chain.hash(withReason(number, reason), digests, text("previous_hash", number));
    }

    private JournalEntry withReason(long number, String reason) {
        JournalEntry kept = entry(number);
        return new JournalEntry(
                kept.number(),
                kept.at(),
                kept.actor(),
                kept.actorName(),
                kept.deed(),
                kept.subject(),
                kept.about(),
                kept.before(),
                kept.after(),
                reason,
                "");
    }

    private String text(String column, long number) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select " + column + " from journal_entry where number = ?")) {
            query.setLong(1, number);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
