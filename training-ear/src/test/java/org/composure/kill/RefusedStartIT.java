package org.composure.kill;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.composure.support.ServerProcess;
import org.junit.jupiter.api.Test;

/** Storage, R1. */
class RefusedStartIT {

    @Test
    void a_start_on_an_h2_database_that_delays_its_writes_is_refused_in_a_sentence() {
        try (var server = ServerProcess.onH2At("forgetful", "jdbc:h2:mem:forgetful;DB_CLOSE_DELAY=-1")) {
            assertThatThrownBy(server::start)
                    .hasMessageContaining("Composure does not start: the H2 database delays its writes")
                    .hasMessageContaining("Add ;WRITE_DELAY=0 to DB_URL.");
        }
    }
}
