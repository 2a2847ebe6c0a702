package org.composure.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What is left of a word in the database: every column of every table is looked at, whatever its type. */
@ApplicationScoped
public class Residue {

    /** In which no word can be. */
    private static final Set<Integer> WORDLESS = Set.of(
            Types.BIGINT,
            Types.INTEGER,
            Types.SMALLINT,
            Types.BOOLEAN,
            Types.BIT,
            Types.TIMESTAMP,
            Types.TIMESTAMP_WITH_TIMEZONE,
            Types.DATE,
            Types.DOUBLE,
            Types.NUMERIC);

    @Resource(lookup = "java:jboss/datasources/Composure")
    DataSource database;

    /** Where the word is left, as table and column. */
    public Set<String> of(String word) {
        Set<String> found = new TreeSet<>();
        try (var connection = database.getConnection()) {
            for (var table : columns(connection).entrySet()) {
                for (String column : table.getValue()) {
                    if (holds(connection, table.getKey(), column, word)) {
                        found.add(lower(table.getKey() + "." + column));
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All tables of the schema, with their columns. */
    public Set<String> tables() {
        try (var connection = database.getConnection()) {
            return columns(connection).keySet().stream().map(Residue::lower).collect(Collectors.toSet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The columns that refer to a person, as table and column. */
    public List<String[]> references() {
        List<String[]> found = new ArrayList<>();
        try (var connection = database.getConnection();
                ResultSet keys = connection
                        .getMetaData()
                        .getExportedKeys(
                                connection.getCatalog(), connection.getSchema(), stored(connection, "person"))) {
            while (keys.next()) {
                found.add(new String[] {lower(keys.getString("FKTABLE_NAME")), lower(keys.getString("FKCOLUMN_NAME"))});
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (ResultSet all = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (all.next()) {
                tables.put(all.getString("TABLE_NAME"), new ArrayList<>());
            }
        }
        try (ResultSet all =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (all.next()) {
                if (!WORDLESS.contains(all.getInt("DATA_TYPE"))) {
                    tables.getOrDefault(all.getString("TABLE_NAME"), new ArrayList<>())
                            .add(all.getString("COLUMN_NAME"));
                }
            }
        }
        return tables;
    }

    private static boolean holds(Connection connection, String table, String column, String word) throws SQLException {
        try (var query = connection.prepareStatement("select \"" + column + "\" from \"" + table + "\"");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (text(rows).toLowerCase(Locale.ROOT).contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String text(ResultSet row) throws SQLException {
        Object value = row.getObject(1);
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (value instanceof java.sql.Blob blob) {
            return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.ISO_8859_1);
        }
        String text = value == null ? "" : row.getString(1);
        return text == null ? "" : text;
    }

    /** H2 keeps names in capitals. */
    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
