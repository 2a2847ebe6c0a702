package org.composure.format;

import java.util.Locale;

/** Tells an author how a quotation differs from the text that it is taken from. */
final class Quotation {

    private Quotation() {}

    static String advice(String words, String says) {
        String wanted = plain(words);
        String text = plain(says);
        int at = text.indexOf(wanted);
        if (at >= 0 && text.length() == says.length()) {
            return "Write it as the reply does: `" + says.substring(at, at + wanted.length()) + "`.";
        }
        return "Copy the words out of `says`, letter for letter.";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace('\n', ' ');
    }
}
