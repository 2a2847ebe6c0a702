package org.composure.volume;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The indices of the large tables, which are built quicker than kept while rows come. */
final class Indices {

    private static final List<String> TABLES = List.of("attempt", "turn", "scorecard", "score", "finding");

    private final Connection database;
    private final List<String> definitions = new ArrayList<>();

    Indices(Connection database) {
        this.database = database;
    }

    /** Drops all but those that hold a constraint. */
    void drop() throws SQLException {
        List<String> names = new ArrayList<>();
        try (var query = database.prepareStatement("select i.indexname, i.indexdef from pg_indexes i where i.tablename"
                + " = any (?) and not exists (select 1 from pg_constraint c where c.conname = i.indexname)")) {
            query.setArray(1, database.createArrayOf("text", TABLES.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add("drop index " + rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
        }
        execute(names);
    }

    void build() throws SQLException {
        execute(definitions);
    }

    private void execute(List<String> statements) throws SQLException {
        try (var command = database.createStatement()) {
            for (String statement : statements) {
                command.execute(statement);
            }
        }
    }
}
