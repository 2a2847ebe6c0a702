package org.composure.work;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence about work, which is put into words where it is read.
 *
 * @param key of the text: it begins with {@code work.done.}, {@code work.failed.} or {@code work.cancelled.}
 * @param values what stands in its braces; without line breaks
 */
public record Said(String key, List<String> values) implements Serializable {

    private static final String BETWEEN = "\n";

    public Said {
        values = List.copyOf(values);
    }

    public static Said of(String key, Object... values) {
        return new Said(key, Arrays.stream(values).map(String::valueOf).toList());
    }

    /** As it is stored. */
    public String text() {
        return values.isEmpty() ? key : key + BETWEEN + String.join(BETWEEN, values);
    }

    public static Said parse(String text) {
        List<String> parts = Arrays.asList(text.split(BETWEEN, -1));
        return new Said(parts.get(0), parts.subList(1, parts.size()));
    }
}
