package org.composure.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.composure.format.Element.Kind;
import org.composure.format.Element.Mapping;
import org.composure.format.Element.Scalar;

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

    void report(DiagnosticCode code, Place place, String message, String advice) {
        faults.report(code, place, message, advice);
    }

    /** Whether so much is wrong that looking for more is a waste. */
    boolean full() {
        return faults.full();
    }

    /** The name of a key. */
    Optional<String> key(Element element) {
        if (element instanceof Scalar scalar && !scalar.text().isEmpty()) {
            return Optional.of(scalar.text());
        }
        report(
                DiagnosticCode.WRONG_TYPE,
                element.place(),
                "A key is a word; found " + element.describe() + ".",
                "Write a word before the colon.");
        return Optional.empty();
    }

    void duplicateKey(String key, Element again) {
        report(
                DiagnosticCode.DUPLICATE_KEY,
                again.place(),
                Faults.quote(key) + " stands here a second time.",
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
            report(
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
            String rule = "lower-case letters, digits and hyphens, beginning with a letter, at most " + LONGEST_ID;
            report(
                    DiagnosticCode.BAD_ID,
                    element.place(),
                    Faults.quote(word.get()) + " is not an id.",
                    Spelling.asId(word.get())
                            .map(id -> "Write `" + id + "`: " + rule + ".")
                            .orElse("Use " + rule + "."));
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

    Optional<Boolean> truth(String key, Element element) {
        Optional<Scalar> scalar = scalar(key, element, "`true` or `false`");
        if (scalar.isPresent() && scalar.get().kind() != Kind.TRUTH) {
            wrongType(key, element, "`true` or `false`", "Write `true` or `false`.");
            return Optional.empty();
        }
        return scalar.map(it -> Boolean.valueOf(it.text()));
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
        report(
                DiagnosticCode.EMPTY_VALUE,
                element.place(),
                "`" + key + "` is empty.",
                "Write its value, or leave the key out where it is optional.");
    }

    void wrongType(String key, Element element, String wanted, String advice) {
        report(
                DiagnosticCode.WRONG_TYPE,
                element.place(),
                label(key) + " takes " + wanted + "; found " + element.describe() + ".",
                advice);
    }

    /** Keys stand in quotes; places of the format, such as "a scene", do not. */
    private static String label(String key) {
        return key.contains(" ") ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1) : "`" + key + "`";
    }
}
