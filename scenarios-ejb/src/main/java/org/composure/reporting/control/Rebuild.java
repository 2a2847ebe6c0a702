package org.composure.reporting.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Throws all counts away and counts anew (R10), one publication after the other. In plain JDBC, since it runs where there
 * is no server; it may run beside one, as each publication is taken as any reader takes it.
 */
public final class Rebuild {

    private static final OffsetDateTime BEGINNING = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private final Connection connection;

    private Rebuild(Connection connection) {
        this.connection = connection;
    }

    /**
     * Counts everything.
     *
     * @param connection that nobody else uses; it commits, and is left committing by itself
     * @return how many publications were counted
     */
    public static int of(Connection connection, Instant now) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var rebuild = new Rebuild(connection);
            List<String> hashes = rebuild.markAll();
            for (String hash : hashes) {
                rebuild.count(hash, now);
            }
            return hashes.size();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Rows are marked and not deleted: whoever changes a score meanwhile must find the row to mark. */
    private List<String> markAll() throws SQLException {
        change("insert into scenario_count (scenario_hash, counted_to, due) select p.hash, 0, true"
                + " from published_scenario p where p.on_offer = true"
                + " and not exists (select 1 from scenario_count c where c.scenario_hash = p.hash)");
        change("update scenario_count set due = true, counted_to = 0");
        connection.commit();
        List<String> hashes = new ArrayList<>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select scenario_hash from scenario_count order by scenario_hash")) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }

    private void count(String hash, Instant now) throws SQLException {
        // A reader who came first has counted everything.
        if (change("update scenario_count set due = false where scenario_hash = ? and due = true", hash) == 1) {
            change("delete from reply_count where scenario_hash = ?", hash);
            change("delete from contact_count where scenario_hash = ?", hash);
            change(Counting.REPLIES.replaceAll("\\?[12]", "?"), hash, BEGINNING);
            change(Counting.FAMILIARITY.replaceAll("\\?[12]", "?"), hash, BEGINNING);
            change("update scenario_count set counted_to = ? where scenario_hash = ?", Counting.day(now) - 1, hash);
        }
        connection.commit();
    }

    private int change(String statement, Object... values) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            return change.executeUpdate();
        }
    }
}
