package org.composure.audit.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.JournalEntry;
import org.composure.audit.entity.Chain;

/**
 * A row as it stands in the table, whoever wrote it.
 *
 * @param entry empty if it tells of a deed that there is not
 */
record Link(long number, Optional<JournalEntry> entry, String previousHash, String hash) {

    static final String COLUMNS = "number, made_at, actor_id, actor, deed, subject_id, subject, before_text,"
            + " after_text, reason, previous_hash, hash";

    static Link of(ResultSet row) throws SQLException {
        return new Link(row.getLong("number"), entry(row), row.getString("previous_hash"), row.getString("hash"));
    }

    /** Whether its hash is that of its content behind an entry with that hash. */
    boolean holds(String behind) {
        return entry.filter(content -> Chain.hash(content, behind).equals(hash)).isPresent();
    }

    private static Optional<JournalEntry> entry(ResultSet row) throws SQLException {
        String name = row.getString("deed");
        Optional<Deed> deed = Arrays.stream(Deed.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
        return deed.isEmpty() ? Optional.empty() : Optional.of(entry(row, deed.get()));
    }

    private static JournalEntry entry(ResultSet row, Deed deed) throws SQLException {
        return new JournalEntry(
                row.getLong("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("actor_id", Long.class)),
                row.getString("actor"),
                deed,
                Optional.ofNullable(row.getObject("subject_id", Long.class)),
                row.getString("subject"),
                row.getString("before_text"),
                row.getString("after_text"),
                row.getString("reason"),
                row.getString("hash"));
    }
}
