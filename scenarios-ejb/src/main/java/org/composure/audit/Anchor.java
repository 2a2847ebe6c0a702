package org.composure.audit;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number and hash of the latest entry at some time: kept outside, it shows later whether anything up to that entry
 * was cut off or written anew (R3).
 *
 * @param number from 0, which is before the first entry
 * @param hash SHA-256 in hexadecimal digits
 */
public record Anchor(long number, String hash) implements Serializable {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<![0-9])([0-9]{1,18})\\s*:\\s*([0-9a-f]{64})(?![0-9a-f])");

    /** The first anchor that stands somewhere in a text, such as that of an exported file. */
    public static Optional<Anchor> in(String text) {
        Matcher found = WRITTEN.matcher(text);
        return found.find()
                ? Optional.of(new Anchor(Long.parseLong(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    /** As it is written down. */
    public String text() {
        return number + ":" + hash;
    }
}
