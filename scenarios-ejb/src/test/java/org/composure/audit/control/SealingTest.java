package org.composure.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.composure.audit.Anchor;
import org.composure.audit.Deed;
import org.composure.audit.FormerJournal;
import org.composure.audit.Verdict;
import org.composure.audit.Verdict.Broken;
import org.composure.audit.Verdict.Fault;
import org.composure.audit.Verdict.Intact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Audit, R6, for the entries from before words were sealed. */
class SealingTest {

    private static final long SUPERVISOR = 1;
    private static final long TRAINEE = 2;

    private Connection connection;
    private Anchor former;

    @BeforeEach
    void aJournalFromBefore() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID());
        former = FormerJournal.of(connection, 5);
        Sealing.of(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void sealed_it_holds_and_is_one_entry_longer() throws SQLException {
        assertThat(verdict()).isInstanceOfSatisfying(Intact.class, intact -> assertThat(
                        intact.latest().number())
                .isEqualTo(former.number() + 1));
    }

    @Test
    void an_anchor_from_before_still_fits() throws SQLException {
        assertThat(ChainCheck.of(connection, Optional.of(former))).isInstanceOf(Intact.class);
    }

    @Test
    void the_seal_says_that_it_held_until_then() throws SQLException {
        assertThat(one("select before_text from journal_entry where deed = 'JOURNAL_SEALED'"))
                .isEqualTo("intact");
    }

    @Test
    void the_seal_says_what_was_wrong_before() throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID())) {
            FormerJournal.of(other, 5);
            FormerJournal.run(other, "update journal_entry set reason = 'another' where number = 3");
            Sealing.of(other);
            assertThat(one(other, "select before_text from journal_entry where deed = 'JOURNAL_SEALED'"))
                    .isEqualTo("entry 3 CHANGED");
            assertThat(ChainCheck.of(other, Optional.empty())).isEqualTo(new Broken(3, Fault.CHANGED));
        }
    }

    @Test
    void an_empty_journal_is_not_sealed() throws SQLException {
        try (var other = DriverManager.getConnection("jdbc:h2:mem:" + UUID.randomUUID())) {
            FormerJournal.of(other, 0);
            Sealing.of(other);
            assertThat(one(other, "select cast(count(*) as varchar) from journal_entry"))
                    .isEqualTo("0");
        }
    }

    @Test
    void emptied_for_both_who_were_erased_it_holds() throws SQLException {
        forgetSupervisor();
        forgetTrainee();
        erased(SUPERVISOR);
        erased(TRAINEE);

        assertThat(verdict()).isInstanceOf(Intact.class);
    }

    @Test
    void emptied_without_an_erasure_it_does_not_hold() throws SQLException {
        forgetTrainee();

        assertThat(verdict()).isEqualTo(new Broken(1, Fault.EMPTIED));
    }

    @Test
    void the_erasure_of_another_does_not_account_for_it() throws SQLException {
        forgetTrainee();
        erased(SUPERVISOR);

        assertThat(verdict()).isEqualTo(new Broken(1, Fault.EMPTIED));
    }

    @Test
    void what_stays_of_an_emptied_entry_cannot_be_changed() throws SQLException {
        forgetTrainee();
        erased(TRAINEE);
        FormerJournal.run(connection, "update journal_entry set deed = 'GRANT_MADE' where number = 3");

        assertThat(verdict()).isEqualTo(new Broken(1, Fault.UNSEALED));
    }

    @Test
    void words_that_are_left_of_an_emptied_entry_cannot_be_changed() throws SQLException {
        forgetTrainee();
        erased(TRAINEE);
        FormerJournal.run(connection, "update journal_entry set actor = 'Eve' where number = 3");

        assertThat(verdict()).isEqualTo(new Broken(3, Fault.CHANGED));
    }

    @Test
    void words_cannot_be_put_back_into_an_emptied_entry() throws SQLException {
        forgetTrainee();
        erased(TRAINEE);
        FormerJournal.run(connection, "update journal_entry set after_text = 'ADMIN' where number = 3");

        assertThat(verdict()).isEqualTo(new Broken(3, Fault.CHANGED));
    }

    private void forgetSupervisor() throws SQLException {
        FormerJournal.run(
                connection, "update journal_entry set actor = '', actor_salt = null where actor_id = ?", SUPERVISOR);
    }

    private void forgetTrainee() throws SQLException {
        FormerJournal.run(
                connection,
                "update journal_entry set subject = '', before_text = '', after_text = '', reason = '',"
                        + " text_salt = null where subject_id = ?",
                TRAINEE);
    }

    private void erased(long person) throws SQLException {
        long number = Long.parseLong(one("select cast(number as varchar) from journal_head"));
        FormerJournal.add(
                connection, new Anchor(number, one("select hash from journal_head")), Deed.PERSON_ERASED, person);
    }

    private Verdict verdict() throws SQLException {
        return ChainCheck.of(connection, Optional.empty());
    }

    private String one(String query) throws SQLException {
        return one(connection, query);
    }

    private static String one(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
