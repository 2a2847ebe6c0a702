package org.composure.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.composure.audit.Anchor;
import org.composure.audit.FormerJournal;
import org.composure.audit.entity.Chain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Audit, R5, on an H2 file that no server has open. */
class VerifyJournalTest {

    private static final int ENTRIES = 5;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Anchor latest = Chain.BEGINNING;

    @BeforeEach
    void aJournal() throws SQLException {
        try (var connection = DriverManager.getConnection(url() + ";WRITE_DELAY=0", "composure", "composure")) {
            latest = FormerJournal.of(connection, ENTRIES);
        }
    }

    @Test
    void a_journal_that_holds_together_is_said_to_with_its_latest_entry() {
        assertThat(verify()).isEqualTo(VerifyJournal.INTACT);
        assertThat(said()).isEqualTo("All 5 entries hold together. The latest: " + latest.text());
    }

    @Test
    void the_address_that_the_product_is_given_is_understood() {
        int status = run(Map.of("DB_URL", url() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"));

        assertThat(said()).startsWith("All 5 entries");
        assertThat(status).isEqualTo(VerifyJournal.INTACT);
    }

    @Test
    void the_first_entry_that_does_not_fit_is_named() throws SQLException {
        tamper("update journal_entry set reason = 'another' where number in (3, 4)");

        assertThat(verify()).isEqualTo(VerifyJournal.BROKEN);
        assertThat(said()).isEqualTo("Entry 3 was changed.");
    }

    @Test
    void an_anchor_in_a_file_shows_a_tail_that_was_cut_off() throws SQLException, IOException {
        Path anchor = Files.writeString(folder.resolve("anchor.txt"), "Keep this: " + latest.text() + "\n");
        tamper("update journal_head set number = 3, hash = (select hash from journal_entry where number = 3)");
        tamper("delete from journal_entry where number > 3");

        assertThat(verify(anchor.toString())).isEqualTo(VerifyJournal.BROKEN);
        assertThat(said()).isEqualTo("Entry 4 is gone with all that came after it: the anchor knows of later ones.");
    }

    @Test
    void without_a_database_nothing_is_checked_and_none_is_made() {
        assertThat(run(Map.of("DATA_DIR", folder.resolve("nothing").toString())))
                .isEqualTo(VerifyJournal.UNCHECKED);
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void without_settings_it_says_what_to_set() {
        assertThat(run(Map.of())).isEqualTo(VerifyJournal.UNCHECKED);
        assertThat(said()).contains("Set DB_URL, or DATA_DIR");
    }

    @Test
    void what_is_no_anchor_is_refused_before_anything_is_checked() {
        assertThat(verify("no-such-file")).isEqualTo(VerifyJournal.UNCHECKED);
        assertThat(said()).contains("no anchor in \"no-such-file\"");
    }

    private int verify(String... arguments) {
        return run(Map.of("DATA_DIR", folder.toString()), arguments);
    }

    private int run(Map<String, String> settings, String... arguments) {
        return VerifyJournal.run(settings, List.of(arguments), new PrintStream(said, true, UTF_8));
    }

    private String said() {
        return said.toString(UTF_8).strip();
    }

    private String url() {
        return "jdbc:h2:file:" + folder.toAbsolutePath() + "/composure";
    }

    private void tamper(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url() + ";WRITE_DELAY=0", "composure", "composure")) {
            run(connection, statement);
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var update = connection.createStatement()) {
            update.execute(statement);
        }
    }
}
