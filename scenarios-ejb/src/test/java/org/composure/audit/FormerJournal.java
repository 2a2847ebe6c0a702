package org.composure.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.composure.audit.entity.Chain;
import org.composure.audit.entity.Seal;

/** The tables of a journal with entries from before words were sealed: person 1 decides about person 2. */
public final class FormerJournal {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String FORMER =
            "insert into journal_entry (number, made_at, actor_id, actor, deed, subject_id,"
                    + " subject, before_text, after_text, reason, previous_hash, hash) values (?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final String PRESENT =
            "insert into journal_entry (number, made_at, actor_id, actor, deed, subject_id,"
                    + " subject, before_text, after_text, reason, previous_hash, hash, form, actor_salt, actor_digest, text_salt,"
                    + " text_digest) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private FormerJournal() {}

    /** Makes the tables and so many entries; the latest of them. */
    public static Anchor of(Connection connection, int entries) throws SQLException {
        for (String statement : statements()) {
            run(connection, statement);
        }
        Anchor latest = Chain.BEGINNING;
        for (int i = 0; i < entries; i++) {
            latest = add(connection, latest);
        }
        run(connection, "update journal_head set number = ?, hash = ?", latest.number(), latest.hash());
        return latest;
    }

    /** Adds an entry of today, by nobody and about that person. */
    public static void add(Connection connection, Anchor latest, Deed deed, long person) throws SQLException {
        JournalEntry entry = entry(latest.number() + 1, Optional.empty(), "", deed, Optional.of(person), "");
        Seal who = Seal.of(Chain.actorWords(entry));
        Seal what = Seal.of(Chain.textWords(entry));
        String hash = Chain.hash(entry, new Chain.Digests(who.digest(), what.digest()), latest.hash());
        run(
                connection,
                PRESENT,
                entry.number(),
                entry.at().atOffset(ZoneOffset.UTC),
                null,
                "",
                deed.name(),
                person,
                "",
                entry.before(),
                entry.after(),
                entry.reason(),
                latest.hash(),
                hash,
                Chain.SEALED,
                who.salt(),
                who.digest(),
                what.salt(),
                what.digest());
        run(connection, "update journal_head set number = ?, hash = ?", entry.number(), hash);
    }

    private static Anchor add(Connection connection, Anchor latest) throws SQLException {
        JournalEntry entry =
                entry(latest.number() + 1, Optional.of(1L), "Ada", Deed.ROLE_CHANGED, Optional.of(2L), "Zoë");
        String hash = Chain.hash(entry, latest.hash());
        run(
                connection,
                FORMER,
                entry.number(),
                entry.at().atOffset(ZoneOffset.UTC),
                1L,
                "Ada",
                entry.deed().name(),
                2L,
                "Zoë",
                entry.before(),
                entry.after(),
                entry.reason(),
                latest.hash(),
                hash);
        return new Anchor(entry.number(), hash);
    }

    private static JournalEntry entry(
            long number, Optional<Long> actor, String name, Deed deed, Optional<Long> subject, String about) {
        Instant at = Instant.parse("2026-03-02T12:00:00.123456Z");
        return new JournalEntry(number, at, actor, name, deed, subject, about, "TRAINEE", "HR", "", "");
    }

    /** What of the migrations is about the journal. */
    private static String[] statements() {
        try {
            String all = Files.readString(MIGRATIONS.resolve("V7__journal.sql"))
                    + Files.readString(MIGRATIONS.resolve("V23__rights.sql"));
            return Arrays.stream(all.replaceAll("(?m)^--.*\n", "").split(";\\s*\n", 0))
                    .map(String::strip)
                    .filter(statement -> statement.contains("journal_"))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void run(Connection connection, String statement, Object... values) throws SQLException {
        try (var update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
