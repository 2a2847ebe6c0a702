package org.composure.assignment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several tries counts. */
public enum Counting {
    FIRST,
    /** A passed one before one that was not; then the one whose weakest competency is strongest; then the earlier. */
    BEST,
    LAST;

    private static final Comparator<Trial> WORTH =
            Comparator.comparing(Trial::passed).thenComparingInt(Trial::weakest);

    /**
     * The try that counts so far; empty while none is over that could.
     *
     * @param tries in the order of their start
     */
    public Optional<Trial> among(List<Trial> tries) {
        return switch (this) {
            case FIRST -> tries.stream().findFirst().filter(Trial::isOver);
            case BEST ->
                tries.stream()
                        .filter(Trial::isOver)
                        .reduce((best, other) -> WORTH.compare(other, best) > 0 ? other : best);
            case LAST -> tries.stream().filter(Trial::isOver).reduce((earlier, later) -> later);
        };
    }
}
