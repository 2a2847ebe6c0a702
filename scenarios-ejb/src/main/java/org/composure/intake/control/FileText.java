package org.composure.intake.control;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.composure.intake.FileFault;
import org.composure.intake.FileFault.Kind;

/**
 * The text of a file in UTF-8, without the mark that some programs begin it with (R1).
 *
 * @param text empty if there is a fault
 */
record FileText(String text, Optional<FileFault> fault) {

    /** Bytes. */
    static final int LARGEST = 3_000_000;

    private static final String MARK = "\uFEFF";

    static FileText of(byte[] content) {
        if (content.length > LARGEST) {
            return new FileText("", Optional.of(new FileFault(Kind.TOO_LARGE, 0, "")));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer decoded = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(bytes, decoded, true);
        String text = decoded.flip().toString();
        // A null is in no text that people write, but in every other character of UTF-16.
        int foreign = result.isError() ? text.length() : text.indexOf(0);
        if (foreign >= 0) {
            long line = 1
                    + text.substring(0, foreign).chars().filter(c -> c == '\n').count();
            return new FileText("", Optional.of(new FileFault(Kind.NOT_UTF8, line, "")));
        }
        return new FileText(text.startsWith(MARK) ? text.substring(MARK.length()) : text, Optional.empty());
    }
}
