package org.composure.kill;

import org.composure.support.ServerProcess;
import org.junit.jupiter.api.Test;

/** Training, R1 and R3, on H2: what a trainee was shown survives the server, however it ends. */
class KillIT {

    @Test
    void an_answer_to_which_the_customer_has_spoken_survives_a_killed_server() {
        try (var server = ServerProcess.onH2("kill-h2")) {
            server.start();
            Killing.losesNothing(server);
        }
    }
}
