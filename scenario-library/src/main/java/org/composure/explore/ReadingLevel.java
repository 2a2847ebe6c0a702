package org.composure.explore;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How hard a text is to read: the school grade of Kincaid et al. 1975, for English. */
final class ReadingLevel {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingLevel() {}

    /** The grade of all these texts together; 0 if there is not a word in them. */
    static double grade(Collection<String> texts) {
        int words = 0;
        int syllables = 0;
        int sentences = 0;
        for (String text : texts) {
            for (Matcher word = WORD.matcher(text); word.find(); ) {
                words++;
                syllables += syllables(word.group().toLowerCase(Locale.ROOT));
            }
            sentences += Math.max(1, (int) SENTENCE_END.matcher(text).results().count());
        }
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        int groups = (int) VOWELS.matcher(word).results().count();
        boolean silent = word.endsWith("e") && !word.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
