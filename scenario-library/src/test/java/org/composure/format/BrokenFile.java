package org.composure.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with one mistake, which its first line states: {@code # CS101 at 3:1}. It is the tiny good one, but for the
 * mistake.
 */
record BrokenFile(String name, DiagnosticCode code, int line, int column) {

    private static final Pattern HEAD = Pattern.compile("# (CS\\d{3}) at (\\d+):(\\d+)(, padded beyond the limit)?");

    static BrokenFile of(Path file) {
        String name = file.getFileName().toString();
        Matcher head = HEAD.matcher(firstLine(Fixtures.bytes("broken/" + name)));
        if (!head.matches()) {
            throw new IllegalArgumentException(name + " does not say in its first line what is wrong with it");
        }
        return new BrokenFile(
                name,
                DiagnosticCode.find(head.group(1)).orElseThrow(),
                Integer.parseInt(head.group(2)),
                Integer.parseInt(head.group(3)));
    }

    /** The bytes of the file; one that is said to be too large is not kept so large, but made so. */
    byte[] content() {
        byte[] content = Fixtures.bytes("broken/" + name);
        if (!firstLine(content).endsWith("padded beyond the limit")) {
            return content;
        }
        byte[] padded = Arrays.copyOf(content, Source.MOST_BYTES + 1);
        Arrays.fill(padded, content.length, padded.length, (byte) '\n');
        return padded;
    }

    private static String firstLine(byte[] content) {
        return new String(content, ISO_8859_1).lines().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return name;
    }
}
