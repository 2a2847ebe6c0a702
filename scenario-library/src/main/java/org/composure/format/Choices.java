package org.composure.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.composure.format.Element.Entry;
import org.composure.format.Element.Mapping;
import org.composure.scenario.Named;

/** Makes constants of words, and maps of keys that stand for something. */
final class Choices {

    private static final int A_LONG_LIST = 20;

    private Choices() {}

    /** The constant of that name; any other name is reported with the given code. */
    static <E extends Enum<E> & Named> Optional<E> oneOf(
            Values values, Class<E> type, DiagnosticCode unknown, String key, Element element) {
        Optional<String> word = values.word(key, element);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = Named.find(type, word.get());
        if (constant.isEmpty()) {
            List<String> known = names(type);
            values.report(
                    unknown,
                    element.place(),
                    unknown.meaning().replaceFirst("\\.$", "") + ": " + Faults.quote(word.get()) + ".",
                    Spelling.didYouMean(
                            word.get(),
                            known,
                            known.size() > A_LONG_LIST
                                    ? "The list of all is in docs/acts.md."
                                    : Spelling.oneOf(known)));
        }
        return constant;
    }

    static <E extends Enum<E> & Named> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Named::id).toList();
    }

    /** Keys that are ids, with their values; a key that is none, or stands twice, is reported and left out. */
    static Map<String, Entry> byId(Values values, String key, Element element) {
        Map<String, Entry> found = new LinkedHashMap<>();
        String advice = "Write ids with what they stand for, each on its own line and indented below `" + key + ":`.";
        Optional<Mapping> mapping = values.mapping(key, element, advice);
        for (Entry entry : mapping.map(Mapping::entries).orElse(List.of())) {
            Optional<String> id = values.id(key, entry.key());
            if (id.isPresent() && found.putIfAbsent(id.get(), entry) != null) {
                values.duplicateKey(id.get(), entry.key());
            }
        }
        return found;
    }

    /** Keys from a fixed choice, with their values, as far as they can be read. */
    static <E extends Enum<E> & Named, V> Map<E, V> byName(
            Values values,
            Class<E> type,
            DiagnosticCode unknown,
            String key,
            Element element,
            BiFunction<String, Element, Optional<V>> read) {
        Map<E, V> found = new LinkedHashMap<>();
        byId(values, key, element).forEach((name, entry) -> {
            Optional<E> constant = oneOf(values, type, unknown, key, entry.key());
            Optional<V> value = read.apply(name, entry.value());
            constant.ifPresent(it -> value.ifPresent(v -> found.put(it, v)));
        });
        return found;
    }
}
