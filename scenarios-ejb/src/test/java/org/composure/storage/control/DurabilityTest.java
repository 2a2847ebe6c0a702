package org.composure.storage.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Storage, R1. */
class DurabilityTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", ";WRITE_DELAY=500", ";DB_CLOSE_ON_EXIT=FALSE"})
    void an_h2_database_that_delays_its_writes_is_refused_with_the_cure(String options) throws SQLException {
        assertThat(objectionTo(options))
                .hasValueSatisfying(why -> assertThat(why).contains("WRITE_DELAY=0"));
    }

    @Test
    void an_h2_database_that_writes_at_once_is_accepted() throws SQLException {
        assertThat(objectionTo(";WRITE_DELAY=0")).isEmpty();
    }

    @Test
    void having_once_written_at_once_excuses_nobody_later() throws SQLException {
        assertThat(objectionTo(";WRITE_DELAY=0")).isEmpty();
        assertThat(objectionTo("")).isPresent();
    }

    @Test
    void an_h2_database_in_memory_is_refused() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:forgetful;WRITE_DELAY=0")) {
            assertThat(Durability.objection(connection))
                    .hasValueSatisfying(why -> assertThat(why).contains("in memory"));
        }
    }

    private Optional<String> objectionTo(String options) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("composure") + options)) {
            return Durability.objection(connection);
        }
    }
}
