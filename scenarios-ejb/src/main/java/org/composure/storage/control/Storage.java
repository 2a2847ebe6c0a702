package org.composure.storage.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;

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

    @Inject
    private Instance<JavaMigration> inJava;

    @PostConstruct
    void ready() {
        try {
            refuseIfForgetful();
            migrate();
            schema.check();
        } catch (SQLException e) {
            throw refused("the database cannot be used: ", e);
        } catch (FlywayException e) {
            throw refused("the migrations failed: ", e);
        } catch (StorageRefused e) {
            throw refused("", e);
        }
    }

    /** The sentence stands alone in the log, because the server buries the exception in its own. */
    private static IllegalStateException refused(String what, Exception why) {
        LOG.log(Level.ERROR, "Composure does not start: " + what + StorageRefused.rootOf(why));
        return new IllegalStateException(why);
    }

    private void refuseIfForgetful() throws SQLException {
        try (var connection = database.getConnection()) {
            Durability.objection(connection).ifPresent(objection -> {
                throw new StorageRefused(objection, null);
            });
        }
    }

    /** Scripts, and what components above do in Java where SQL does not suffice. */
    private void migrate() {
        Flyway.configure(Storage.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                // The batch subsystem may have made its tables first, so the schema is not empty.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .javaMigrations(inJava.stream().toArray(JavaMigration[]::new))
                .load()
                .migrate();
    }
}
