package org.composure.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Spelling {

    private static final int LONGEST = 64;

    private Spelling() {}

    /** The known word nearest to this one, if it is near enough to have been meant. */
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The question that asks for the word meant, or other advice where no known word is near. */
    static String didYouMean(String word, Collection<String> known, String otherwise) {
        return nearest(word, known)
                .map(meant -> "Did you mean `" + meant + "`?")
                .orElse(otherwise);
    }

    /** All known words, for advice where no single one is near. */
    static String oneOf(Collection<String> known) {
        return switch (known.size()) {
            case 0 -> "There is none to name; write it, or remove this.";
            case 1 -> "There is only `" + String.join("", known) + "`.";
            default -> "Write one of `" + String.join("`, `", known) + "`.";
        };
    }

    /** The word made into an id, if enough of it can be kept. */
    static Optional<String> asId(String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String id = word.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return Optional.of(id).filter(it -> !it.isEmpty());
    }

    /** How many letters must be added, dropped, changed or swapped with their neighbour to make one word the other. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int fewest = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
