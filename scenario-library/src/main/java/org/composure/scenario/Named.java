package org.composure.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum constant with the lower-case, hyphenated name by which scenario files and people know it. */
public interface Named {

    String name();

    /** The name in files: {@code ACKNOWLEDGE_FEELING} reads {@code acknowledge-feeling}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.id().equals(id))
                .findFirst();
    }
}
