package org.composure.web.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Words of a reply that the same findings point at.
 *
 * @param findings numbers of all that point at them; none where nobody does
 * @param ending numbers of those whose words end here
 * @param tone of the gravest among them
 */
public record Piece(String text, List<Integer> findings, List<Integer> ending, String tone) {

    private static final List<String> GRAVEST_FIRST = List.of("critical", "bad", "plain", "good", "void");

    public Piece {
        findings = List.copyOf(findings);
        ending = List.copyOf(ending);
    }

    public boolean marked() {
        return !findings.isEmpty();
    }

    /** The whole text in pieces: cut wherever a finding's words begin or end, as they may overlap. */
    static List<Piece> cut(String text, List<Found> findings) {
        List<Span> spans = spans(text, findings);
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        spans.forEach(span -> cuts.addAll(List.of(span.from, span.to)));
        List<Piece> pieces = new ArrayList<>();
        for (int from : cuts.headSet(text.length())) {
            pieces.add(piece(text, from, cuts.higher(from), spans));
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, List<Span> spans) {
        List<Span> over = spans.stream()
                .filter(span -> span.from <= from && span.to >= to)
                .toList();
        return new Piece(
                text.substring(from, to),
                over.stream().map(span -> span.found.number()).toList(),
                over.stream()
                        .filter(span -> span.to == to)
                        .map(span -> span.found.number())
                        .toList(),
                over.stream()
                        .map(span -> span.found.tone())
                        .min(Comparator.comparingInt(GRAVEST_FIRST::indexOf))
                        .orElse(""));
    }

    private static List<Span> spans(String text, List<Found> findings) {
        List<Span> spans = new ArrayList<>();
        for (Found found : findings) {
            for (String words : found.finding().words()) {
                int from = words.isEmpty() ? -1 : text.indexOf(words);
                if (from >= 0) {
                    spans.add(new Span(found, from, from + words.length()));
                }
            }
        }
        return spans;
    }

    private record Span(Found found, int from, int to) {}
}
