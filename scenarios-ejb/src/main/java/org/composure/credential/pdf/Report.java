package org.composure.credential.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A text of any length on sheets of A4, as headings and paragraphs, made like a certificate: it keeps for decades and can
 * be read aloud (R2). The sheets wait in a file until all is written; what it is made of lies in memory.
 */
public final class Report implements AutoCloseable {

    private static final Style TITLE = new Style(Face.SERIF, 26, 12, 1.2f, Ink.TEXT);
    private static final Style HEADING = new Style(Face.SANS_BOLD, 13, 10, 1.4f, Ink.ACCENT);
    private static final Style TEXT = new Style(Face.SANS, 9.5f, 9.5f, 1.35f, Ink.TEXT);
    private static final String CREATOR = "Composure";
    private static final float ABOVE_HEADING = 12;
    private static final float BEHIND = 4;
    private static final String UNWRITABLE = "?";

    private final PDDocument document;
    private final Typefaces faces;
    private final Roll roll;

    /**
     * An empty one under that title.
     *
     * @param language in which it is read aloud
     */
    public Report(String title, Locale language, Instant at) throws IOException {
        document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        faces = new Typefaces(document);
        Description.write(document, writable(title), CREATOR, language, at);
        roll = new Roll(document, faces);
        add("H1", TITLE, title);
    }

    public void heading(String words) throws IOException {
        roll.gap(ABOVE_HEADING);
        add("H2", HEADING, words);
    }

    public void paragraph(String words) throws IOException {
        add("P", TEXT, words);
        roll.gap(BEHIND);
    }

    /** Ends it; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        roll.end();
        document.save(out);
    }

    private void add(String type, Style style, String words) throws IOException {
        String line = writable(words);
        if (!line.isEmpty()) {
            roll.write(type, Fitted.of(faces, style, line, Roll.MEASURE, Float.MAX_VALUE));
        }
    }

    /** With a question mark for each sign that no typeface here has. */
    private String writable(String words) {
        String plain = PageText.plain(words);
        Set<String> missing = faces.missing(plain);
        if (missing.isEmpty()) {
            return plain;
        }
        List<String> signs = plain.codePoints().mapToObj(Character::toString).toList();
        return String.join(
                "",
                signs.stream()
                        .map(sign -> missing.contains(sign) ? UNWRITABLE : sign)
                        .toList());
    }

    @Override
    public void close() throws IOException {
        try (document;
                faces) {
            roll.close();
        }
    }
}
