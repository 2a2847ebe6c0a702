package org.composure.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What commands read from and write to. Colours and progress only where a person reads along. */
final class Terminal {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Colours by what they mean. */
    enum Tone {
        GOOD("32"),
        BAD("31"),
        STRONG("1"),
        QUIET("2");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean person;

    Terminal(InputStream in, PrintStream out, PrintStream err, boolean person) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.person = person;
    }

    void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    void line() {
        out.println();
    }

    /** For machines. */
    void json(Object value) {
        out.println(JSON.writeValueAsString(value));
    }

    void error(String message) {
        err.println(in(Tone.BAD, "composure: ") + message);
    }

    /** Tells a person who waits what is being done; overwritten by what comes next. */
    void progress(String doing) {
        if (person) {
            err.print("\r\u001b[K" + doing);
        }
    }

    void progressDone() {
        progress("");
    }

    String in(Tone tone, String text) {
        return person ? "\u001b[" + tone.code + "m" + text + "\u001b[0m" : text;
    }

    /** The next line that was typed; empty at the end of the input. */
    Optional<String> read(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
