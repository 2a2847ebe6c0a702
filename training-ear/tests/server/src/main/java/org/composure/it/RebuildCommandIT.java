package org.composure.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import org.composure.reporting.rebuild.RebuildCounts;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reporting, R10, on PostgreSQL beside the running product; an H2 file belongs to one process at a time. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RebuildCommandIT {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    @EnabledIfSystemProperty(named = "database", matches = "postgresql")
    void the_command_counts_anew_beside_the_running_product() {
        int status = rebuild(System.getenv());

        assertThat(said.toString(UTF_8)).matches("Counted [1-9][0-9]* scenarios anew\\.\\s*");
        assertThat(status).isEqualTo(RebuildCounts.REBUILT);
    }

    @Test
    void without_settings_it_says_what_to_set() {
        assertThat(rebuild(Map.of())).isEqualTo(RebuildCounts.FAILED);
        assertThat(said.toString(UTF_8)).contains("Set DB_URL, or DATA_DIR");
    }

    private int rebuild(Map<String, String> settings) {
        return RebuildCounts.run(
                settings, new PrintStream(said, true, UTF_8), Clock.systemUTC().instant());
    }
}
