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

    /** The hash that the entry would have with another reason, as somebody finds who has the source of the product. */
    public String hashWithReason(long number, String reason) {
        JournalEntry kept = entry(number);
        var other = new JournalEntry(
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
        return Chain.hash(other, previousHash(number));
    }

    private String previousHash(long number) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select previous_hash from journal_entry where number = ?")) {
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
