package org.composure.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.format.Element.Entry;
import org.composure.format.Element.Mapping;
import org.composure.format.Element.Scalar;
import org.composure.format.Element.Sequence;

/**
 * The parallel forms of a scenario: what stands in its slots. Filled into the tree before anything is read of it, so
 * that every form passes the same reader.
 */
final class Forms {

    static final String KEY = "forms";
    static final int FEWEST = 2;
    static final int MOST = 12;
    static final int LONGEST = 60;

    private static final Pattern SLOT = Pattern.compile("<(" + Values.ID_PATTERN + ")>");

    private final List<Map<String, Scalar>> rows;
    private final Faults faults;
    private final Set<String> used = new TreeSet<>();

    private Forms(List<Map<String, Scalar>> rows, Faults faults) {
        this.rows = rows;
        this.faults = faults;
    }

    /** The trees of all forms; the tree itself where the file has no forms. Empty if its forms cannot be read. */
    static List<Element> of(Element root, Faults faults) {
        Optional<Entry> entry = root instanceof Mapping mapping
                ? mapping.entries().stream().filter(Forms::isForms).findFirst()
                : Optional.empty();
        Forms forms = new Forms(entry.map(found -> rows(found, faults)).orElse(List.of(Map.of())), faults);
        if (!faults.harmless()) {
            return List.of();
        }
        List<Element> filled =
                forms.rows.stream().map(row -> forms.fill(root, row)).toList();
        entry.ifPresent(forms::reportUnused);
        return filled;
    }

    private static boolean isForms(Entry entry) {
        return entry.key() instanceof Scalar key && key.text().equals(KEY);
    }

    private static List<Map<String, Scalar>> rows(Entry forms, Faults faults) {
        Values values = new Values(faults);
        List<Map<String, Scalar>> rows = Lists.all(values, KEY, forms.value(), FEWEST, MOST).stream()
                .map(row -> row(row, values))
                .toList();
        // A row with a fault of its own seems to fill less than it was meant to.
        for (int at = 1; at < rows.size() && faults.harmless(); at++) {
            if (!rows.get(at).keySet().equals(rows.get(0).keySet())) {
                faults.report(
                        DiagnosticCode.FORM_DIFFERS,
                        ((Sequence) forms.value()).items().get(at).place(),
                        "This form fills " + names(rows.get(at)) + ", and the first one fills " + names(rows.get(0))
                                + ".",
                        "Give every form a value for each slot.");
            }
        }
        return rows;
    }

    private static String names(Map<String, Scalar> row) {
        return row.isEmpty() ? "nothing" : "`" + String.join("`, `", new TreeSet<>(row.keySet())) + "`";
    }

    private static Map<String, Scalar> row(Element element, Values values) {
        Map<String, Scalar> row = new LinkedHashMap<>();
        values.mapping("a form", element, "Write the slots with their values: `{name: \"Ines\", amount: 12.50}`.")
                .map(Mapping::entries)
                .orElse(List.of())
                .forEach(entry -> slot(entry, values).ifPresent(value -> {
                    if (row.putIfAbsent(((Scalar) entry.key()).text(), value) != null) {
                        values.duplicateKey(((Scalar) entry.key()).text(), entry.key());
                    }
                }));
        return row;
    }

    private static Optional<Scalar> slot(Entry entry, Values values) {
        Optional<String> id = values.id("slot", entry.key());
        return id.flatMap(name -> values.scalar(name, entry.value(), "a text or a number"))
                .filter(value -> isShort(value, values));
    }

    private static boolean isShort(Scalar value, Values values) {
        boolean fits = value.text().length() <= LONGEST;
        if (!fits) {
            values.report(
                    DiagnosticCode.TOO_LONG,
                    value.place(),
                    "This fills a slot with " + value.text().length() + " characters.",
                    "Write at most " + LONGEST + "; what is longer belongs into the script.");
        }
        return fits;
    }

    private Element fill(Element element, Map<String, Scalar> row) {
        if (element instanceof Mapping mapping) {
            return new Mapping(
                    mapping.place(),
                    mapping.entries().stream()
                            .map(entry -> isForms(entry) ? entry : new Entry(entry.key(), fill(entry.value(), row)))
                            .toList());
        }
        if (element instanceof Sequence sequence) {
            return new Sequence(
                    sequence.place(),
                    sequence.items().stream().map(item -> fill(item, row)).toList());
        }
        return fill((Scalar) element, row);
    }

    private Scalar fill(Scalar scalar, Map<String, Scalar> row) {
        Matcher slot = SLOT.matcher(scalar.text());
        if (slot.matches() && row.containsKey(slot.group(1))) {
            used.add(slot.group(1));
            Scalar value = row.get(slot.group(1));
            return new Scalar(scalar.place(), value.text(), value.kind());
        }
        return new Scalar(
                scalar.place(),
                slot.reset().replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), scalar, row))),
                scalar.kind());
    }

    private String value(String slot, Scalar where, Map<String, Scalar> row) {
        Scalar value = row.get(slot);
        if (value != null) {
            used.add(slot);
            return value.text();
        }
        faults.report(
                DiagnosticCode.UNKNOWN_SLOT,
                where.place(),
                "No form fills the slot `" + slot + "`.",
                rows.get(0).isEmpty()
                        ? "Fill it under `" + KEY + "`, or write the word without `<` and `>`."
                        : Spelling.didYouMean(
                                slot,
                                rows.get(0).keySet(),
                                Spelling.oneOf(rows.get(0).keySet())));
        return "";
    }

    private void reportUnused(Entry forms) {
        rows.get(0).keySet().stream()
                .filter(slot -> !used.contains(slot))
                .forEach(slot -> faults.report(
                        DiagnosticCode.UNUSED_SLOT,
                        forms.key().place(),
                        "The slot `" + slot + "` stands nowhere in the script.",
                        "Write `<" + slot + ">` where its value belongs, or leave it out."));
    }
}
