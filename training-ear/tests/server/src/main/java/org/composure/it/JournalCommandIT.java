package org.composure.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.composure.audit.verify.VerifyJournal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Audit, R5, on PostgreSQL beside the running product; an H2 file belongs to one process at a time. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIfSystemProperty(named = "database", matches = "postgresql")
class JournalCommandIT {

    @Test
    void the_command_finds_the_journal_of_the_running_product_whole() {
        var said = new ByteArrayOutputStream();

        int status = VerifyJournal.run(System.getenv(), List.of(), new PrintStream(said, true, UTF_8));

        assertThat(said.toString(UTF_8)).contains("entries hold together. The latest: ");
        assertThat(status).isEqualTo(VerifyJournal.INTACT);
    }

    @Test
    void the_command_holds_it_against_an_anchor() {
        var said = new ByteArrayOutputStream();

        int status = VerifyJournal.run(
                System.getenv(), List.of("999999999:" + "0".repeat(64)), new PrintStream(said, true, UTF_8));

        assertThat(said.toString(UTF_8)).contains("is gone with all that came after it");
        assertThat(status).isEqualTo(VerifyJournal.BROKEN);
    }
}
