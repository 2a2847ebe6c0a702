package org.composure.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The tables as they are, without the product between. */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "java:jboss/datasources/Composure")
    DataSource database;

    /**
     * How many rows there are.
     *
     * @param where as in {@code turn where attempt_id = ?}
     */
    public long count(String where, Object... values) {
        return number("select count(*) from " + where, values);
    }

    /** The number that a query comes to. */
    public long number(String select, Object... values) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(select)) {
            bind(query, values);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the first column. */
    public List<String> texts(String question, Object... values) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(question)) {
            bind(query, values);
            List<String> texts = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void change(String statement, Object... values) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            bind(update, values);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
