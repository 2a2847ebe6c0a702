package org.composure.web.player;

import java.util.Optional;
import java.util.function.Function;

/** The number of an attempt as an address names it; an address can hold anything. */
public record AttemptNumber(Optional<Long> number) {

    private static final String NUMBER = "[0-9]{1,18}";

    public static AttemptNumber of(String text) {
        return text != null && text.matches(NUMBER)
                ? new AttemptNumber(Optional.of(Long.valueOf(text)))
                : new AttemptNumber(Optional.empty());
    }

    /** What is found under the number; nothing if it is none. */
    public <T> Optional<T> find(Function<Long, Optional<T>> finder) {
        return number.flatMap(finder);
    }

    @Override
    public String toString() {
        return number.map(String::valueOf).orElse("");
    }
}
