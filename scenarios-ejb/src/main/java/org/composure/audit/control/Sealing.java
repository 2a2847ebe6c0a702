package org.composure.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.composure.audit.Anchor;
import org.composure.audit.Deed;
import org.composure.audit.JournalEntry;
import org.composure.audit.Verdict;
import org.composure.audit.Verdict.Broken;
import org.composure.audit.entity.Chain;
import org.composure.audit.entity.Seal;

/**
 * Seals the words of the entries from before words were sealed (R6). Neither their hashes nor their links change, so
 * every anchor that was taken still fits; a last entry seals them all together, and says whether they held until then.
 */
public final class Sealing {

    private static final int AT_ONCE = 1_000;
    private static final String ENTRIES =
            "select " + Link.COLUMNS + " from journal_entry where number > ? and number <= ? order by number";
    private static final String WORDS =
            "update journal_entry set actor_salt = ?, actor_digest = ?, text_salt = ?, text_digest = ? where number = ?";
    private static final String ENTRY = "insert into journal_entry (" + Link.COLUMNS
            + ") values (?, ?, null, '', ?, null, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?)";

    private Sealing() {}

    /** Seals all entries that are there; none is no work. */
    public static void of(Connection connection) throws SQLException {
        Optional<Anchor> latest = latest(connection);
        if (latest.isEmpty()) {
            return;
        }
        Verdict verdict = ChainCheck.of(connection, Optional.empty());
        String seal = "";
        for (long at = 0; at < latest.get().number(); at += AT_ONCE) {
            seal = some(connection, at, seal);
        }
        conclude(connection, latest.get(), verdict, seal);
    }

    private static Optional<Anchor> latest(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select number, hash from journal_head where id = 1 and number > 0");
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(new Anchor(row.getLong(1), row.getString(2))) : Optional.empty();
        }
    }

    private static String some(Connection connection, long after, String before) throws SQLException {
        String seal = before;
        try (var query = connection.prepareStatement(ENTRIES);
                var update = connection.prepareStatement(WORDS)) {
            query.setLong(1, after);
            query.setLong(2, after + AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Link link = Link.of(rows);
                    // One that tells of no deed was written by somebody else, and stays as it is: it shows.
                    if (link.entry().isPresent()) {
                        seal = sealed(update, link, link.entry().get()).sealBehind(seal);
                    }
                }
            }
            update.executeBatch();
        }
        return seal;
    }

    private static Link sealed(PreparedStatement update, Link link, JournalEntry entry) throws SQLException {
        Seal who = Seal.of(Chain.actorWords(entry));
        Seal what = Seal.of(Chain.textWords(entry));
        bind(update, who.salt(), who.digest(), what.salt(), what.digest(), link.number());
        update.addBatch();
        return link.with(who, what);
    }

    private static void conclude(Connection connection, Anchor latest, Verdict verdict, String seal)
            throws SQLException {
        String before = verdict instanceof Broken broken ? "entry " + broken.entry() + " " + broken.fault() : "intact";
        JournalEntry entry = new JournalEntry(
                latest.number() + 1,
                now(connection),
                Optional.empty(),
                "",
                Deed.JOURNAL_SEALED,
                Optional.empty(),
                "journal",
                before,
                seal,
                "",
                "");
        Seal who = Seal.of(Chain.actorWords(entry));
        Seal what = Seal.of(Chain.textWords(entry));
        String hash = Chain.hash(entry, new Chain.Digests(who.digest(), what.digest()), latest.hash());
        run(
                connection,
                ENTRY,
                entry.number(),
                entry.at().atOffset(ZoneOffset.UTC),
                entry.deed().name(),
                entry.about(),
                entry.before(),
                entry.after(),
                latest.hash(),
                hash,
                Chain.SEALED,
                who.salt(),
                who.digest(),
                what.salt(),
                what.digest());
        run(connection, "update journal_head set number = ?, hash = ?", entry.number(), hash);
    }

    private static void run(Connection connection, String statement, Object... values) throws SQLException {
        try (var update = connection.prepareStatement(statement)) {
            bind(update, values);
            update.executeUpdate();
        }
    }

    /** The database's: a migration has no clock. */
    private static Instant now(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select current_timestamp");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
