package org.composure.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Has the entries sealed that are there when the product first knows seals: SQL has no digest that both databases know. */
@ApplicationScoped
public class FormerEntries implements JavaMigration {

    /** Right behind the script that makes room for it. */
    private static final String VERSION = "23.1";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(VERSION);
    }

    @Override
    public String getDescription() {
        return "former entries of the journal";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Sealing.of(context.getConnection());
    }
}
