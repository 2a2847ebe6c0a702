package org.composure.storage.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Whether a database keeps what it has confirmed, also when the server is killed the moment after. */
final class Durability {

    /** Asked of the database, because H2 drops its options from the address that it reports. */
    private static final String DELAYS =
            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

    private Durability() {}

    static Optional<String> objection(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return Optional.empty();
        }
        if (connection.getMetaData().getURL().startsWith("jdbc:h2:mem:")) {
            return Optional.of("the H2 database is in memory, so all work would end with the server. Name a file in"
                    + " DB_URL, with ;WRITE_DELAY=0.");
        }
        if (writesAtOnce(connection)) {
            return Optional.empty();
        }
        return Optional.of("the H2 database delays its writes, so a killed server would lose work that was already"
                + " confirmed. Add ;WRITE_DELAY=0 to DB_URL.");
    }

    private static boolean writesAtOnce(Connection connection) throws SQLException {
        var answered = false;
        try (var statement = connection.createStatement();
                var delay = statement.executeQuery(DELAYS)) {
            while (delay.next()) {
                answered = true;
                if (!delay.getString(1).equals("0")) {
                    return false;
                }
            }
        }
        return answered;
    }
}
