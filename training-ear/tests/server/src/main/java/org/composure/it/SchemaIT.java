package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.composure.storage.boundary.Readiness;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Storage, R2 and R4. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    @Resource(lookup = "java:jboss/datasources/Composure")
    DataSource database;

    @Inject
    Readiness readiness;

    @Test
    void the_migrations_have_run_before_the_first_request() throws SQLException {
        try (var connection = database.getConnection();
                var migrations = connection
                        .createStatement()
                        .executeQuery("select count(*) from \"flyway_schema_history\" where \"success\" = true"
                                + " and \"version\" <> '0'")) {
            assertThat(migrations.next()).isTrue();
            assertThat(migrations.getInt(1)).isPositive();
        }
    }

    @Test
    void whoever_asks_is_told_that_the_database_answers() {
        assertThat(readiness.databaseAnswers()).isTrue();
    }
}
