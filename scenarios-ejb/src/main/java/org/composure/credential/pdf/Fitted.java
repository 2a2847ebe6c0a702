package org.composure.credential.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines that fit where they stand.
 *
 * @param size in points
 */
record Fitted(List<String> lines, float size, Style style) {

    private static final float STEP = 0.5f;
    private static final String CUT = "…";

    /** At its size or the largest below it at which the text fits into the box, in points; else cut. */
    static Fitted of(Typefaces faces, Style style, String text, float width, float height) throws IOException {
        float size = style.size();
        List<String> lines = wrapped(faces, style.face(), text, width / size);
        while (lines.size() * size * style.leading() > height && size - STEP >= style.least()) {
            size -= STEP;
            lines = wrapped(faces, style.face(), text, width / size);
        }
        int room = Math.max(1, (int) (height / (size * style.leading())));
        return new Fitted(lines.size() > room ? cut(lines, room) : lines, size, style);
    }

    float leading() {
        return size * style.leading();
    }

    float height() {
        return lines.size() * leading();
    }

    private static List<String> cut(List<String> lines, int room) {
        List<String> shown = new ArrayList<>(lines.subList(0, room));
        String last = shown.get(room - 1);
        int blank = last.lastIndexOf(' ');
        int end = blank > 0 ? blank : last.offsetByCodePoints(last.length(), -1);
        shown.set(room - 1, last.substring(0, end) + CUT);
        return shown;
    }

    private static List<String> wrapped(Typefaces faces, Face face, String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (faces.width(face, longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> parts = parts(faces, face, word, width);
            lines.addAll(parts.subList(0, parts.size() - 1));
            line = parts.get(parts.size() - 1);
        }
        lines.add(line);
        return lines;
    }

    /** A word that is wider than the line, broken behind a hyphen if it has one, else wherever it has to be. */
    private static List<String> parts(Typefaces faces, Face face, String word, float width) throws IOException {
        List<String> parts = new ArrayList<>();
        String rest = word;
        int most = characters(faces, face, rest, width);
        while (most < rest.length()) {
            int hyphen = rest.lastIndexOf('-', most - 1);
            int end = hyphen > 0 ? hyphen + 1 : most;
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
            most = characters(faces, face, rest, width);
        }
        parts.add(rest);
        return parts;
    }

    /** How much of the word one line holds; the first character in any case. */
    private static int characters(Typefaces faces, Face face, String word, float width) throws IOException {
        int end = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
        while (end < word.length() && faces.width(face, word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
