package org.composure.storage.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Readies the database, or refuses the start and says why in one sentence. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Storage {

    private static final Logger LOG = System.getLogger(Storage.class.getName());

    @Resource(lookup = "java:jboss/datasources/Composure")
    private DataSource database;

    @Inject
    private SchemaStore schema;

    @PostConstruct
    void ready() {
        try {
            refuseIfForgetful();
            migrate();
            schema.check();
        } catch (SQLException | FlywayException | StorageRefused e) {
            LOG.log(Level.ERROR, "Composure does not start: {0}", StorageRefused.rootOf(e));
            throw new IllegalStateException(e);
        }
    }

    private void refuseIfForgetful() throws SQLException {
        try (var connection = database.getConnection()) {
            Durability.objection(connection).ifPresent(objection -> {
                throw new StorageRefused(objection, null);
            });
        }
    }

    private void migrate() {
        Flyway.configure(Storage.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // The batch subsystem may have made its tables first, so the schema is not empty.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
