package org.composure.rights.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.composure.credential.pdf.Report;
import org.composure.people.PersonView;
import org.composure.rights.Format;
import org.composure.rights.control.Subject.Bound;

/** Reads all that is held on a person, and writes it down (R1). In plain JDBC, since no table is asked for its entities. */
@ApplicationScoped
public class Copyist {

    private static final List<Holding> HOLDINGS = Holdings.shipped().all();
    private static final int AT_ONCE = 500;

    @Resource(lookup = "java:jboss/datasources/Composure")
    private DataSource database;

    /**
     * Writes it to a stream, which stays open.
     *
     * @throws IOException if the stream fails
     */
    public void write(PersonView person, Format format, OutputStream out, Instant now) throws IOException {
        try (var connection = database.getConnection();
                Copy copy = copy(person, format, out, now)) {
            // PostgreSQL hands rows over a few at a time in a transaction only.
            connection.setAutoCommit(false);
            try {
                for (Holding holding : HOLDINGS) {
                    write(connection, holding, Subject.of(person), copy);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Copy copy(PersonView person, Format format, OutputStream out, Instant now) throws IOException {
        return switch (format) {
            case JSON -> new JsonCopy(out, person.id(), now);
            case PDF -> new PdfCopy(out, new Report("What Composure holds on " + person.name(), Locale.ENGLISH, now));
        };
    }

    private static void write(Connection connection, Holding holding, Subject subject, Copy copy)
            throws SQLException, IOException {
        Bound query = subject.bind(holding.query(), false);
        try (var select = connection.prepareStatement(query.text())) {
            select.setFetchSize(AT_ONCE);
            for (int i = 0; i < query.values().size(); i++) {
                select.setObject(i + 1, query.values().get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                write(rows, holding, copy);
            }
        }
    }

    private static void write(ResultSet rows, Holding holding, Copy copy) throws SQLException, IOException {
        List<String> columns = columns(rows, holding);
        boolean begun = false;
        while (rows.next()) {
            if (!begun) {
                copy.section(holding);
                begun = true;
            }
            List<Object> values = new ArrayList<>();
            for (String column : columns) {
                values.add(value(rows, column));
            }
            copy.row(columns, values);
        }
    }

    private static List<String> columns(ResultSet rows, Holding holding) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            String column = rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (holding.hands(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static Object value(ResultSet rows, String column) throws SQLException {
        Object value = rows.getObject(column);
        // PostgreSQL's own is a moment without a zone.
        return value instanceof java.sql.Timestamp
                ? rows.getObject(column, OffsetDateTime.class).toInstant()
                : value;
    }
}
