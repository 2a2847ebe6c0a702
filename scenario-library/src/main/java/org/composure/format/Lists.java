package org.composure.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.composure.format.Element.Sequence;

/** Makes lists of elements. */
final class Lists {

    /** An entry of a list, and where it stands. */
    record Item<T>(T value, Place place) {}

    private Lists() {}

    /** The entries of a list; as many of them as are there, even where the number is wrong. */
    static List<Element> all(Values values, String key, Element element, int least, int most) {
        if (!(element instanceof Sequence sequence)) {
            values.wrongType(
                    key, element, "a list", "Write `" + key + ": [...]`, or one line with `- ` for each entry.");
            return List.of();
        }
        int size = sequence.items().size();
        if (size < least || size > most) {
            values.report(
                    DiagnosticCode.WRONG_COUNT,
                    element.place(),
                    "`" + key + "` has " + size + (size == 1 ? " entry." : " entries."),
                    most == Integer.MAX_VALUE
                            ? "Write at least " + least + "."
                            : "Write from " + least + " to " + most + ".");
        }
        return sequence.items();
    }

    /** The entries of a list that can be read; one that stands twice is reported and left out. */
    static <T> List<Item<T>> distinct(
            Values values, String key, List<Element> elements, Function<Element, Optional<T>> read) {
        List<Item<T>> items = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (Element element : elements) {
            Optional<T> value = read.apply(element);
            if (value.isPresent() && seen.add(value.get())) {
                items.add(new Item<>(value.get(), element.place()));
            } else if (value.isPresent()) {
                values.report(
                        DiagnosticCode.REPEATED,
                        element.place(),
                        "`" + key + "` names " + element.describe() + " twice.",
                        "Remove one of the two.");
            }
        }
        return items;
    }

    /** Whether this is a list of ids; reports nothing. */
    static boolean isIds(Element element) {
        return element instanceof Sequence sequence && sequence.items().stream().allMatch(Values::isId);
    }
}
