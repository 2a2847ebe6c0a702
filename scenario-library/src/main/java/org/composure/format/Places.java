package org.composure.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the parts of a file stand, for those who find something wrong with one of them later. */
public final class Places {

    private final String file;
    private final Element root;

    Places(String file, Element root) {
        this.file = file;
        this.root = root;
    }

    /** A mistake in the file as a whole. */
    public Diagnostic diagnostic(DiagnosticCode code, String message, String advice) {
        return diagnostic(List.of(), code, message, advice);
    }

    /**
     * A mistake in a part of the file.
     *
     * @param path keys, and ids of list entries, from the outermost to the part; where it ends early, so does the search
     */
    public Diagnostic diagnostic(List<String> path, DiagnosticCode code, String message, String advice) {
        Place place = place(root.place(), root, path);
        return new Diagnostic(code, file, place.line(), place.column(), message, advice);
    }

    private static Place place(Place so, Element element, List<String> path) {
        if (path.isEmpty()) {
            return so;
        }
        return step(element, path.get(0))
                .map(entry -> place(entry.key().place(), entry.value(), path.subList(1, path.size())))
                .orElse(so);
    }

    private static Optional<Element.Entry> step(Element element, String name) {
        Stream<Element.Entry> entries = Stream.empty();
        if (element instanceof Element.Mapping mapping) {
            entries = mapping.entries().stream().filter(entry -> is(entry.key(), name));
        } else if (element instanceof Element.Sequence sequence) {
            entries = sequence.items().stream()
                    .filter(item ->
                            step(item, "id").filter(id -> is(id.value(), name)).isPresent())
                    .map(item -> new Element.Entry(item, item));
        }
        return entries.findFirst();
    }

    private static boolean is(Element element, String text) {
        return element instanceof Element.Scalar scalar && scalar.text().equals(text);
    }
}
