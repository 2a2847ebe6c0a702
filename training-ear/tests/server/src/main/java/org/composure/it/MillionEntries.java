package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.composure.audit.Anchor;
import org.composure.audit.Deed;
import org.composure.audit.JournalEntry;
import org.composure.audit.Verdict.Intact;
import org.composure.audit.control.ChainCheck;
import org.composure.audit.control.JournalStore;
import org.composure.audit.entity.Chain;
import org.composure.audit.entity.Seal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Audit, R5: how long a million entries take. No test by its name, so that only who asks for it waits for it; the
 * entries are in one transaction, which is undone.
 */
@ExtendWith(ArquillianExtension.class)
class MillionEntries {

    private static final String INSERT =
            "insert into journal_entry (number, made_at, actor_id, actor, deed, subject_id,"
                    + " subject, before_text, after_text, reason, previous_hash, hash, form, actor_salt, actor_digest, text_salt,"
                    + " text_digest) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final int MILLION = 1_000_000;
    private static final int BATCH = 10_000;
    private static final Duration MOST = Duration.ofSeconds(30);
    private static final Instant BEGINNING = Instant.parse("2024-01-01T08:00:00Z");

    @Resource(lookup = "java:jboss/datasources/Composure")
    DataSource database;

    @Inject
    JournalStore store;

    @Test
    void a_million_entries_are_checked_in_thirty_seconds() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Anchor last = fill(connection, store.latest());
                long begun = System.nanoTime();

                assertThat(ChainCheck.of(connection, Optional.of(last))).isEqualTo(new Intact(last));

                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                System.out.println(last.number() + " entries: " + took.toMillis() + " ms on "
                        + connection.getMetaData().getDatabaseProductName());
                assertThat(took).isLessThan(MOST);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static Anchor fill(Connection connection, Anchor latest) throws SQLException {
        Anchor last = latest;
        try (var insert = connection.prepareStatement(INSERT)) {
            for (int i = 1; i <= MILLION; i++) {
                last = add(insert, last);
                if (i % BATCH == 0) {
                    insert.executeBatch();
                }
            }
        }
        try (var head = connection.prepareStatement("update journal_head set number = ?, hash = ?")) {
            head.setLong(1, last.number());
            head.setString(2, last.hash());
            head.executeUpdate();
        }
        return last;
    }

    private static Anchor add(PreparedStatement insert, Anchor last) throws SQLException {
        long number = last.number() + 1;
        long person = number % 5_000;
        JournalEntry entry = new JournalEntry(
                number,
                BEGINNING.plusSeconds(number * 60),
                Optional.of(person),
                "Ines Tester " + person,
                Deed.ASSIGNED,
                Optional.of(person + 1),
                "Noah Tester " + (person + 1),
                "level: 2",
                "level: 3, goodwill up to 80, until the last day of the year",
                "Has kept nine customers of ten in the last three months, and asked in time for the tenth.",
                "");
        Seal who = Seal.of(Chain.actorWords(entry));
        Seal what = Seal.of(Chain.textWords(entry));
        String hash = Chain.hash(entry, new Chain.Digests(who.digest(), what.digest()), last.hash());
        Object[] row = {
            number,
            entry.at().atOffset(ZoneOffset.UTC),
            person,
            entry.actorName(),
            entry.deed().name(),
            person + 1,
            entry.about(),
            entry.before(),
            entry.after(),
            entry.reason(),
            last.hash(),
            hash,
            Chain.SEALED,
            who.salt(),
            who.digest(),
            what.salt(),
            what.digest()
        };
        for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
        return new Anchor(number, hash);
    }
}
