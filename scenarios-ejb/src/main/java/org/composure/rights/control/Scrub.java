package org.composure.rights.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.people.PersonView;

/**
 * Words inside a text, such as a name in JSON, that are taken out.
 *
 * @param around what stands around {words}; {person} in it is the person's number
 * @param where which rows are looked at
 */
record Scrub(String table, String column, String around, String where) {

    private static final String PERSON = "{person}";
    private static final String WORDS = "{words}";
    /** Up to the quotation mark that ends a string in JSON. */
    private static final String STRING = "(?:[^\"\\\\]|\\\\.)*";

    String scrubbed(String text, long person) {
        String filled = around.replace(PERSON, String.valueOf(person));
        int at = filled.indexOf(WORDS);
        Pattern pattern = Pattern.compile("(" + Pattern.quote(filled.substring(0, at)) + ")" + STRING + "("
                + Pattern.quote(filled.substring(at + WORDS.length())) + ")");
        return pattern.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(PersonView.ERASED) + "$2");
    }
}
