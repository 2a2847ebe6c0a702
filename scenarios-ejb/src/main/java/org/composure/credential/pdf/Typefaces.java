package org.composure.credential.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces of a document, which stand in for one another where one lacks a character. */
final class Typefaces implements AutoCloseable {

    private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);

    Typefaces(PDDocument document) throws IOException {
        for (Face face : Face.values()) {
            faces.put(face, new Typeface(document, face));
        }
    }

    /** A stretch of text that one face writes. */
    record Run(Typeface typeface, String text) {}

    /** The characters that none of them writes. */
    Set<String> missing(String text) {
        Set<String> missing = new TreeSet<>();
        text.codePoints()
                .filter(character -> writer(Face.SANS, character).isEmpty())
                .mapToObj(Character::toString)
                .forEach(missing::add);
        return missing;
    }

    /** Width of the text as a multiple of the size. */
    float width(Face face, String text) throws IOException {
        float width = 0;
        for (Run run : runs(face, text)) {
            width += run.typeface().width(run.text());
        }
        return width;
    }

    /** Whether whoever takes the text out of the page gets it as it is. */
    boolean isReadAsItIs(Face face, String text) {
        return text.codePoints()
                .allMatch(character -> writer(face, character).orElseThrow().isReadAsItIs(character));
    }

    List<Run> runs(Face face, String text) {
        List<Run> runs = new ArrayList<>();
        var stretch = new StringBuilder();
        Typeface current = faces.get(face);
        for (int character : text.codePoints().toArray()) {
            Typeface next = writer(face, character).orElseThrow();
            if (next != current && stretch.length() > 0) {
                runs.add(new Run(current, stretch.toString()));
                stretch.setLength(0);
            }
            current = next;
            stretch.appendCodePoint(character);
        }
        if (stretch.length() > 0) {
            runs.add(new Run(current, stretch.toString()));
        }
        return runs;
    }

    private Optional<Typeface> writer(Face preferred, int character) {
        Typeface first = faces.get(preferred);
        return first.writes(character)
                ? Optional.of(first)
                : faces.values().stream()
                        .filter(other -> other.writes(character))
                        .findFirst();
    }

    @Override
    public void close() throws IOException {
        for (Typeface typeface : faces.values()) {
            typeface.close();
        }
    }
}
