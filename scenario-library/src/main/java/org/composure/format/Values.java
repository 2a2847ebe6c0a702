package org.composure.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.composure.format.Element.Entry;
import org.composure.format.Element.Kind;
import org.composure.format.Element.Mapping;
import org.composure.format.Element.Scalar;
import org.composure.format.Element.Sequence;
import org.composure.scenario.Named;

/** Makes values of elements. Where an element is not what it should be, that is reported and nothing returned. */
final class Values {

    static final int LONGEST_ID = 64;
    static final String ID_PATTERN = "[a-z][a-z0-9-]*";

    private static final Pattern ID = Pattern.compile(ID_PATTERN);
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

    private final Faults faults;

    Values(Faults faults) {
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    /** The name of a key. */
    Optional<String> key(Element element) {
        if (element instanceof Scalar scalar && !scalar.text().isEmpty()) {
            return Optional.of(scalar.text());
        }
        faults.report(
                DiagnosticCode.WRONG_TYPE,
                element.place(),
                "A key is a word; found " + element.describe() + ".",
                "Write a word before the colon.");
        return Optional.empty();
    }

    void duplicateKey(String key, Element again) {
        faults.report(
                DiagnosticCode.DUPLICATE_KEY,
                again.place(),
                Faults.quote(key) + " stands here a second time.",
                "Remove one of the two.");
    }

    void repeated(String key, Element again) {
        faults.report(
                DiagnosticCode.REPEATED,
                again.place(),
                "`" + key + "` names " + again.describe() + " twice.",
                "Remove one of the two.");
    }

    /** A text with letters in it; blanks around it are not part of it. */
    Optional<String> text(String key, Element element) {
        Optional<Scalar> scalar = scalar(key, element, "a text");
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        if (scalar.get().kind() != Kind.TEXT) {
            wrongType(key, element, "a text", "Put it in quotes: `" + key + ": \"...\"`.");
            return Optional.empty();
        }
        String text = scalar.get().text().strip();
        if (text.isEmpty()) {
            empty(key, element);
            return Optional.empty();
        }
        if (UNSHOWN.matcher(text).find()) {
            faults.report(
                    DiagnosticCode.BAD_CHARACTER,
                    element.place(),
                    "`" + key + "` holds a character that cannot be shown.",
                    "Remove the escape (`\\x..`, `\\u....`, `\\t` and the like) from the text.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    Optional<String> id(String key, Element element) {
        Optional<String> word = word(key, element);
        if (word.isPresent() && !isId(element)) {
            faults.report(
                    DiagnosticCode.BAD_ID,
                    element.place(),
                    Faults.quote(word.get()) + " is not an id.",
                    "Use lower-case letters, digits and hyphens, beginning with a letter, at most " + LONGEST_ID
                            + " in all.");
            return Optional.empty();
        }
        return word;
    }

    static boolean isId(Element element) {
        return element instanceof Scalar scalar
                && scalar.text().length() <= LONGEST_ID
                && ID.matcher(scalar.text()).matches();
    }

    /** A word that is looked up somewhere, whatever it is made of. */
    Optional<String> word(String key, Element element) {
        return scalar(key, element, "a word").map(Scalar::text);
    }

    /** The constant of that name; any other name is reported with the given code. */
    <E extends Enum<E> & Named> Optional<E> oneOf(Class<E> type, DiagnosticCode unknown, String key, Element element) {
        Optional<String> word = word(key, element);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = Named.find(type, word.get());
        if (constant.isEmpty()) {
            List<String> known = names(type);
            String otherwise = known.size() > 20 ? "The list of all is in docs/acts.md." : Spelling.oneOf(known);
            faults.report(
                    unknown,
                    element.place(),
                    Faults.quote(word.get()) + " is not known as `" + key + "`.",
                    Spelling.didYouMean(word.get(), known, otherwise));
        }
        return constant;
    }

    static <E extends Enum<E> & Named> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Named::id).toList();
    }

    Optional<Boolean> truth(String key, Element element) {
        Optional<Scalar> scalar = scalar(key, element, "`true` or `false`");
        if (scalar.isPresent() && scalar.get().kind() != Kind.TRUTH) {
            wrongType(key, element, "`true` or `false`", "Write `true` or `false`.");
            return Optional.empty();
        }
        return scalar.map(it -> Boolean.valueOf(it.text()));
    }

    /** The entries of a list; as many of them as are there, even where the number is wrong. */
    Optional<List<Element>> list(String key, Element element, int least, int most) {
        if (!(element instanceof Sequence sequence)) {
            wrongType(key, element, "a list", "Write `" + key + ": [...]`, or one line with `- ` for each entry.");
            return Optional.empty();
        }
        int size = sequence.items().size();
        if (size < least || size > most) {
            faults.report(
                    DiagnosticCode.WRONG_COUNT,
                    element.place(),
                    "`" + key + "` has " + size + (size == 1 ? " entry." : " entries."),
                    most == Integer.MAX_VALUE
                            ? "Write at least " + least + "."
                            : "Write from " + least + " to " + most + ".");
        }
        return Optional.of(new ArrayList<>(sequence.items()));
    }

    /** Keys that are ids, with their values; a key that is none, or stands twice, is reported and left out. */
    Map<String, Entry> byId(String key, Element element) {
        Map<String, Entry> found = new LinkedHashMap<>();
        String advice = "Write ids with what they stand for, each on its own line and indented below `" + key + ":`.";
        mapping(key, element, advice).stream()
                .flatMap(mapping -> mapping.entries().stream())
                .forEach(entry -> {
                    Optional<String> id = id(key, entry.key());
                    if (id.isPresent() && found.putIfAbsent(id.get(), entry) != null) {
                        duplicateKey(id.get(), entry.key());
                    }
                });
        return found;
    }

    /** Keys from a fixed choice, with their values, as far as they can be read. */
    <E extends Enum<E> & Named, V> Map<E, V> byName(
            Class<E> type,
            DiagnosticCode unknown,
            Fields fields,
            String key,
            BiFunction<String, Element, Optional<V>> value) {
        Map<E, V> found = new LinkedHashMap<>();
        Map<String, Entry> entries =
                fields.element(key).map(it -> byId(key, it)).orElse(Map.of());
        entries.forEach((name, entry) -> {
            Optional<E> constant = oneOf(type, unknown, key, entry.key());
            Optional<V> read = value.apply(name, entry.value());
            constant.ifPresent(it -> read.ifPresent(v -> found.put(it, v)));
        });
        return found;
    }

    Optional<Mapping> mapping(String key, Element element, String advice) {
        if (element instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        wrongType(key, element, "keys with values", advice);
        return Optional.empty();
    }

    Optional<Scalar> scalar(String key, Element element, String wanted) {
        if (!(element instanceof Scalar scalar)) {
            wrongType(key, element, wanted, "Write " + wanted + " behind `" + key + ":`.");
            return Optional.empty();
        }
        if (scalar.kind() == Kind.NOTHING) {
            empty(key, element);
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    private void empty(String key, Element element) {
        faults.report(
                DiagnosticCode.EMPTY_VALUE,
                element.place(),
                "`" + key + "` is empty.",
                "Write its value, or leave the key out where it is optional.");
    }

    void wrongType(String key, Element element, String wanted, String advice) {
        faults.report(
                DiagnosticCode.WRONG_TYPE,
                element.place(),
                "`" + key + "` takes " + wanted + "; found " + element.describe() + ".",
                advice);
    }
}
