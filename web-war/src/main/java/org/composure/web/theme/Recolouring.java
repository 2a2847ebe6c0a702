package org.composure.web.theme;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Replaces the fixed colours of the saga theme by tokens, so that every component follows the light and the dark.
 *
 * <p>The same white is a ground in one place and the words on a button in another: a colour of words is looked up
 * among the words first.
 */
final class Recolouring {

    private static final Pattern DECLARATION = Pattern.compile("(?<property>-?-?[a-z][a-z-]*):(?<value>[^;{}]+)");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\([^)]*\\)");
    private static final Pattern RULE_OF_WORDS = Pattern.compile("color|fill|--text-color.*|--primary-color-text");

    private static final Map<String, String> WORDS = Map.of(
            "#fff", "on-accent",
            "#ffffff", "on-accent",
            "#f8f9fa", "surface",
            "#212529", "on-accent",
            "#495057", "ink",
            "#6c757d", "ink-quiet");

    private static final Map<String, String> ANYWHERE = Map.ofEntries(
            Map.entry("#fff", "surface"),
            Map.entry("#ffffff", "surface"),
            Map.entry("#f8f9fa", "surface"),
            Map.entry("#f8f8f8", "surface"),
            Map.entry("#e9ecef", "surface-sunk"),
            Map.entry("#dee2e6", "line"),
            Map.entry("#ced4da", "line-strong"),
            Map.entry("#adb5bd", "line-strong"),
            Map.entry("#6c757d", "ink-quiet"),
            Map.entry("#607d8b", "ink-quiet"),
            Map.entry("#495057", "ink"),
            Map.entry("#252529", "ink"),
            Map.entry("#2196f3", "accent"),
            Map.entry("#9c27b0", "accent"),
            Map.entry("rgb(166.2,213,250.2)", "accent"),
            Map.entry("rgb(12.7384615385,136.9384615385,235.6615384615)", "accent-strong"),
            Map.entry("rgb(11.3230769231,121.7230769231,209.4769230769)", "accent-strong"),
            Map.entry("#e3f2fd", "accent-soft"),
            Map.entry("#689f38", "good"),
            Map.entry("#fbc02d", "watch"),
            Map.entry("#ffc107", "watch"),
            Map.entry("#7f6003", "watch"),
            Map.entry("#ffecb3", "watch-soft"),
            Map.entry("#f44336", "bad"),
            Map.entry("#d32f2f", "bad"),
            Map.entry("#ef5350", "bad"),
            Map.entry("#e0284f", "bad"),
            Map.entry("#b71c1c", "bad"),
            Map.entry("#ffcdd2", "bad-soft"),
            Map.entry("#0288d1", "information"),
            Map.entry("#03a9f4", "information"),
            Map.entry("#01579b", "information"),
            Map.entry("#b3e5fc", "information-soft"));

    private Recolouring() {}

    static String of(String theme) {
        return DECLARATION.matcher(theme).replaceAll(Recolouring::declaration);
    }

    private static String declaration(MatchResult found) {
        String property = found.group(1);
        boolean words = RULE_OF_WORDS.matcher(property).matches();
        String value = COLOUR.matcher(found.group(2)).replaceAll(colour -> token(colour.group(), words));
        return property + ":" + value.replace("$", "\\$");
    }

    private static String token(String colour, boolean words) {
        String key = colour.toLowerCase(Locale.ROOT).replace(" ", "");
        String token = words ? WORDS.getOrDefault(key, ANYWHERE.get(key)) : ANYWHERE.get(key);
        return token == null ? colour : "var(--" + token + ")";
    }
}
