package org.composure.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** From bytes to text: size, encoding and characters. */
final class Source {

    static final int MOST_BYTES = 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Source() {}

    /** The text of a file; empty if it cannot be read as one, with the reason reported. */
    static Optional<String> text(byte[] content, Faults faults) {
        if (content.length > MOST_BYTES) {
            faults.report(
                    DiagnosticCode.TOO_LARGE,
                    Place.START,
                    "The file has " + content.length + " bytes; " + MOST_BYTES + " are allowed.",
                    "Make two scenarios of it.");
            return Optional.empty();
        }
        return decode(content, faults).filter(text -> onlyPrintable(text, faults));
    }

    private static Optional<String> decode(byte[] content, Faults faults) {
        CharBuffer decoded = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), decoded, true);
        String text = withoutMark(decoded.flip().toString());
        if (result.isError()) {
            faults.report(
                    DiagnosticCode.NOT_UTF8,
                    place(text, text.length()),
                    "From here on the file is not UTF-8.",
                    "Save it with the encoding UTF-8.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean onlyPrintable(String text, Faults faults) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!StreamReader.isPrintable(character)) {
                faults.report(
                        DiagnosticCode.BAD_CHARACTER,
                        place(text, at),
                        "The character U+%04X cannot be shown.".formatted(character),
                        "Remove it.");
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }

    private static Place place(String text, int at) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, text.codePointCount(lineStart, at) + 1);
    }
}
