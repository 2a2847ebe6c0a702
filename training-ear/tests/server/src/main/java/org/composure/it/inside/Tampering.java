package org.composure.it.inside;

import java.sql.Connection;
import java.sql.SQLException;

/** What somebody does to the journal's tables who has the database and not the product. */
public final class Tampering {

    private static final String ALL = "number, made_at, actor_id, actor, deed, subject_id, subject, before_text,"
            + " after_text, reason, previous_hash, hash";

    private final Connection connection;

    Tampering(Connection connection) {
        this.connection = connection;
    }

    /** Gives a column of an entry another value. */
    public Tampering change(long number, String column, String value) {
        return run("update journal_entry set " + column + " = " + value + " where number = " + number);
    }

    public Tampering delete(long number) {
        return run("delete from journal_entry where number = " + number);
    }

    /** Lets two entries change places. */
    public Tampering swap(long one, long other) {
        long aside = 900_000_000_000L;
        return change(one, "number", String.valueOf(aside))
                .change(other, "number", String.valueOf(one))
                .change(aside, "number", String.valueOf(other));
    }

    /** Takes the content of one entry for another, whose own place in the chain stays. */
    public Tampering copyBehind(long original, long number) {
        return run("insert into journal_entry (" + ALL + ") select " + number
                + ", made_at, actor_id, actor, deed, subject_id, subject, before_text, after_text, reason, hash,"
                + " '" + "f".repeat(64) + "' from journal_entry where number = " + original);
    }

    /** Forgets the entries behind that one. */
    public Tampering cutBehind(long number) {
        return run("delete from journal_entry where number > " + number);
    }

    /** Says that this entry is the latest. */
    public Tampering moveHead(long number) {
        return run("update journal_head set number = " + number
                + ", hash = (select hash from journal_entry where number = " + number + ")");
    }

    public Tampering run(String statement) {
        try (var update = connection.createStatement()) {
            update.executeUpdate(statement);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
