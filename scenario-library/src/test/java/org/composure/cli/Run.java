package org.composure.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.composure.golden.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of one command. */
record Run(int status, String out, String err) {

    /** Two replies, two endings: one passes. */
    static final String TINY = fixture("good/tiny.yaml");

    static final String PUBLISHABLE = fixture("good/publishable.yaml");
    static final String UNTITLED = fixture("broken/CS103-no-title.yaml");

    private static final boolean NOBODY_READS_ALONG = false;

    static Run of(String... arguments) {
        return typing("", arguments);
    }

    /** With these lines typed, and no more. */
    static Run typing(String typed, String... arguments) {
        return of(typed, NOBODY_READS_ALONG, arguments);
    }

    static Run of(String typed, boolean person, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new ByteArrayInputStream(typed.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                person,
                arguments);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    static String fixture(String name) {
        return Golden.module().resolve("src/test/resources").resolve(name).toString();
    }

    /** What was printed for machines. */
    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }
}
