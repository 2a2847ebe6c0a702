package org.composure.kill;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.composure.support.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Storage, R1. */
class RefusedStartIT {

    @TempDir
    Path folder;

    @Test
    void a_start_on_an_h2_database_that_delays_its_writes_is_refused_in_a_sentence() {
        try (var server = ServerProcess.onH2At("forgetful", "jdbc:h2:file:" + folder.resolve("composure"))) {
            assertThatThrownBy(server::start)
                    .hasMessageContaining("Composure does not start: the H2 database delays its writes")
                    .hasMessageContaining("Add ;WRITE_DELAY=0 to DB_URL.");
        }
    }
}
