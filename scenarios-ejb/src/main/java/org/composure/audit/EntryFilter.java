package org.composure.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries are looked for.
 *
 * @param people ids of whoever did it or whom it is about; empty for everybody, an empty set for nobody
 * @param from the earliest moment
 * @param until the first moment that is too late
 */
public record EntryFilter(Optional<Set<Long>> people, Optional<Instant> from, Optional<Instant> until) {

    public EntryFilter {
        people = people.map(Set::copyOf);
    }

    /** Every entry. */
    public static EntryFilter none() {
        return new EntryFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
