package org.composure.credential.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keys as they stand at one time.
 *
 * @param former those before the current one that are trusted still
 */
public record Keys(SigningKey current, List<SigningKey> former) implements KeyRing {

    public Keys {
        former = List.copyOf(former);
    }

    /** A house that has signed nothing yet. */
    public static Keys beginningWith(SigningKey first) {
        return new Keys(first, List.of());
    }

    /** From now on, another key signs; what was signed before still counts. */
    public Keys rotatedTo(SigningKey next) {
        List<SigningKey> before = new ArrayList<>(former);
        before.add(current);
        return new Keys(next, before);
    }

    /**
     * A former key counts no longer, nor does anything that it signed.
     *
     * @throws IllegalArgumentException if it is the current one: first rotate
     */
    public Keys without(DidKey lost) {
        if (current.open().equals(lost)) {
            throw new IllegalArgumentException("Nothing would sign any more");
        }
        return new Keys(
                current, former.stream().filter(key -> !key.open().equals(lost)).toList());
    }

    @Override
    public Optional<SigningKey> trusted(DidKey key) {
        return Stream.concat(Stream.of(current), former.stream())
                .filter(held -> held.open().equals(key))
                .findFirst();
    }
}
