package org.composure.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.composure.audit.Anchor;
import org.composure.audit.Verdict;
import org.composure.audit.control.ChainCheck;

/** The journal with something done to it, for as long as it is looked at: no other test finds it so. */
@ApplicationScoped
public class TamperedJournal {

    @Resource(lookup = "java:jboss/datasources/Composure")
    DataSource database;

    /** What the check says while this is done to the tables. */
    public Verdict verdict(Consumer<Tampering> deed, Optional<Anchor> anchor) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                deed.accept(new Tampering(connection));
                return ChainCheck.of(connection, anchor);
            } finally {
                undo(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void undo(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
