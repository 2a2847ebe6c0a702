package org.composure.scoring.control;

import java.util.Arrays;
import java.util.Optional;
import org.composure.scoring.DisputeOutcome.Reason;

/** What somebody writes to give their reasons. */
final class Comment {

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 2000;

    private Comment() {}

    /** As it is kept: lines end in one way, whatever the browser. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** Why it cannot be kept; empty if it can. */
    static Optional<Reason> objection(String text) {
        if (text.codePoints().anyMatch(Comment::isUnreadable)) {
            return Optional.of(Reason.COMMENT_UNREADABLE);
        }
        if (text.length() > LONGEST) {
            return Optional.of(Reason.COMMENT_TOO_LONG);
        }
        long words = text.lines()
                .flatMap(line -> Arrays.stream(line.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .count();
        return words < FEWEST_WORDS ? Optional.of(Reason.COMMENT_TOO_SHORT) : Optional.empty();
    }

    private static boolean isUnreadable(int character) {
        int type = Character.getType(character);
        return type == Character.SURROGATE || (type == Character.CONTROL && character != '\n' && character != '\t');
    }
}
