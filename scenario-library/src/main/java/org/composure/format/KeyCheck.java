package org.composure.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.format.Element.Entry;
import org.composure.format.Element.Mapping;

/** The keys that stand in a place, held against those that the place takes. */
final class KeyCheck {

    private final Keys keys;
    private final Values values;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Element> strange = new ArrayList<>();
    private final Set<String> misspelt = new HashSet<>();

    private KeyCheck(Keys keys, Values values) {
        this.keys = keys;
        this.values = values;
    }

    /** Reports keys that do not belong, stand twice, or are missing. */
    static KeyCheck of(Mapping mapping, Keys keys, Values values) {
        KeyCheck check = new KeyCheck(keys, values);
        mapping.entries().forEach(check::take);
        check.reportStrange();
        check.reportMissing(mapping.place());
        return check;
    }

    private void take(Entry entry) {
        Optional<String> name = values.key(entry.key());
        if (name.isEmpty() || values.full()) {
            return;
        }
        if (!keys.all().contains(name.get())) {
            strange.add(entry.key());
        } else if (entries.putIfAbsent(name.get(), entry) != null) {
            values.duplicateKey(name.get(), entry.key());
        }
    }

    /** A key that is already there cannot be the one that was meant. */
    private void reportStrange() {
        List<String> absent =
                keys.all().stream().filter(key -> !entries.containsKey(key)).toList();
        for (Element key : strange) {
            String name = values.key(key).orElseThrow();
            Optional<String> near = Spelling.nearest(name, absent);
            near.ifPresent(misspelt::add);
            values.report(
                    DiagnosticCode.UNKNOWN_KEY,
                    key.place(),
                    Faults.quote(name) + " is not a key of " + keys.what() + ".",
                    near.map(it -> "Did you mean `" + it + "`?")
                            .orElse("It takes `" + String.join("`, `", keys.all()) + "`."));
        }
    }

    /** A key that is there, but misspelt, is not missing too. */
    private void reportMissing(Place place) {
        for (String key : keys.needed()) {
            if (!mentions(key)) {
                values.report(
                        DiagnosticCode.MISSING_KEY,
                        place,
                        "`" + key + "` is missing from " + keys.what() + ".",
                        "Add `" + key + ":` here.");
            }
        }
    }

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Whether the key is there, rightly spelt or not. */
    boolean mentions(String key) {
        return entries.containsKey(key) || misspelt.contains(key);
    }

    boolean hasStrange() {
        return !strange.isEmpty();
    }
}
