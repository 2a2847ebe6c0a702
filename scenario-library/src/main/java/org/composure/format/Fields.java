package org.composure.format;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.composure.format.Element.Entry;
import org.composure.format.Element.Mapping;
import org.composure.format.Lists.Item;
import org.composure.scenario.Named;

/**
 * The keys of one place of a file, checked against those that the place takes.
 *
 * <p>What cannot be read is reported once, and then absent or an empty stand-in: the file is refused anyway, and
 * reading goes on to find the rest.
 */
final class Fields {

    private final Place place;
    private final Values values;
    private final KeyCheck keys;

    private Fields(Place place, KeyCheck keys, Values values) {
        this.place = place;
        this.keys = keys;
        this.values = values;
    }

    static Fields of(Mapping mapping, Keys keys, Values values) {
        return new Fields(mapping.place(), KeyCheck.of(mapping, keys, values), values);
    }

    /** The same, where the element is one with keys at all. */
    static Optional<Fields> of(Element element, Keys keys, Values values) {
        String advice = "Write " + keys.what() + " with the keys `" + String.join("`, `", keys.all()) + "`.";
        return values.mapping(keys.what(), element, advice).map(mapping -> of(mapping, keys, values));
    }

    Place place() {
        return place;
    }

    boolean has(String key) {
        return keys.entry(key).isPresent();
    }

    /** Whether the key is there, rightly spelt or not. */
    boolean mentions(String key) {
        return keys.mentions(key);
    }

    /** Whether there are keys that do not belong here; then what seems to be left out may have been meant by them. */
    boolean hasStrangeKeys() {
        return keys.hasStrange();
    }

    Optional<Element> element(String key) {
        return keys.entry(key).map(Entry::value);
    }

    /** Where the key stands; where it is missing, the place that it is missing from. */
    Place keyPlace(String key) {
        return keys.entry(key).map(entry -> entry.key().place()).orElse(place);
    }

    /** Where the value stands; where it is missing, the place that it is missing from. */
    Place valuePlace(String key) {
        return element(key).map(Element::place).orElse(place);
    }

    Optional<String> find(String key) {
        return element(key).flatMap(value -> values.text(key, value));
    }

    String text(String key) {
        return find(key).orElse("");
    }

    Optional<String> id(String key) {
        return element(key).flatMap(value -> values.id(key, value));
    }

    Optional<String> word(String key) {
        return element(key).flatMap(value -> values.word(key, value));
    }

    <E extends Enum<E> & Named> Optional<E> oneOf(Class<E> type, DiagnosticCode unknown, String key) {
        return element(key).flatMap(value -> Choices.oneOf(values, type, unknown, key, value));
    }

    Optional<Integer> whole(String key, int least, int most) {
        return element(key).flatMap(value -> Numbers.whole(values, key, value, least, most));
    }

    Optional<Boolean> truth(String key) {
        return element(key).flatMap(value -> values.truth(key, value));
    }

    /** The entries of a list; none where it is missing. */
    List<Element> list(String key, int least, int most) {
        return element(key)
                .map(value -> Lists.all(values, key, value, least, most))
                .orElse(List.of());
    }

    List<Element> list(String key, int least) {
        return list(key, least, Integer.MAX_VALUE);
    }

    /** The entries of a list of ids, as far as they can be read. */
    List<Item<String>> ids(String key, int least) {
        return Lists.distinct(values, key, list(key, least), element -> values.id(key, element));
    }

    /** Whether all entries of a list, where there is one, can be read as ids; reports nothing. */
    boolean idsReadable(String key) {
        return !mentions(key) || element(key).filter(Lists::isIds).isPresent();
    }

    /** The entries of a list of names from a fixed choice, as far as they can be read. */
    <E extends Enum<E> & Named> Set<E> choices(Class<E> type, DiagnosticCode unknown, String key, int least) {
        return Lists.distinct(values, key, list(key, least), it -> Choices.oneOf(values, type, unknown, key, it))
                .stream()
                .map(Item::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Keys from a fixed choice, with their values, as far as they can be read. */
    <E extends Enum<E> & Named, V> Map<E, V> byName(
            Class<E> type, DiagnosticCode unknown, String key, BiFunction<String, Element, Optional<V>> read) {
        return element(key)
                .map(value -> Choices.byName(values, type, unknown, key, value, read))
                .orElse(Map.of());
    }

    Optional<Fields> fields(String key, Keys inner) {
        return element(key).flatMap(value -> of(value, inner, values));
    }
}
