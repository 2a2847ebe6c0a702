package org.composure.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pages as a browser's parser would. */
public final class Shown {

    private static final Pattern REFERENCE = Pattern.compile("&(#x?[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Pattern OPENS_MARKUP = Pattern.compile("<[a-zA-Z/!?]");

    private Shown() {}

    /** What stands in the input of that id. */
    public static String field(String page, String id) {
        Matcher input = Pattern.compile("<input[^>]* id=\"" + Pattern.quote(id) + "\"[^>]*>|<input id=\""
                        + Pattern.quote(id) + "\"[^>]*>")
                .matcher(page);
        if (!input.find()) {
            throw new AssertionError("There is no field " + id + " in " + page);
        }
        Matcher value = Pattern.compile(" value=\"([^\"]*)\"").matcher(input.group());
        return value.find() ? unescaped(value.group(1)) : "";
    }

    /** Whether the page has the text in it as markup of its own. */
    public static boolean asMarkup(String page, String text) {
        return OPENS_MARKUP.matcher(text).find() && page.contains(text);
    }

    /** The text as a page shows it again: half a character reads as none, and HTML has no control characters. */
    public static String decoded(String text) {
        var bytes = new ByteArrayOutputStream();
        Matcher octet = Pattern.compile("%(..)").matcher(FormVisitor.encoded(text));
        while (octet.find()) {
            bytes.write(Integer.parseInt(octet.group(1), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }

    private static String unescaped(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String reference) {
        if (reference.startsWith("#x")) {
            return Character.toString(Integer.parseInt(reference.substring(2), 16));
        }
        if (reference.startsWith("#")) {
            return Character.toString(Integer.parseInt(reference.substring(1)));
        }
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "nbsp" -> "\u00A0";
            default -> throw new AssertionError("What is &" + reference + "; ?");
        };
    }
}
