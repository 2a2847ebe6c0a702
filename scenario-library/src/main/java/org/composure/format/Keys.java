package org.composure.format;

import java.util.List;
import java.util.stream.Stream;

/**
 * The keys that a place of the format takes.
 *
 * @param what the place, for messages: "a scene"
 */
record Keys(String what, List<String> needed, List<String> optional) {

    Keys {
        needed = List.copyOf(needed);
        optional = List.copyOf(optional);
    }

    static Keys of(String what, String... needed) {
        return new Keys(what, List.of(needed), List.of());
    }

    Keys optionally(String... more) {
        return new Keys(what, needed, List.of(more));
    }

    List<String> all() {
        return Stream.concat(needed.stream(), optional.stream()).toList();
    }
}
