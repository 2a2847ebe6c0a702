package org.composure.certification;

import java.util.Map;

/**
 * How many people stand how: somebody whom two programs are about counts in each.
 *
 * @param held people by how they stand, those that gather others left out
 * @param ending of those certified, how many will no longer be so many days later, by the days
 */
public record CoverageTally(Map<Holding, Long> held, Map<Integer, Long> ending) {

    private static final int ALL = 100;

    public CoverageTally {
        held = Map.copyOf(held);
        ending = Map.copyOf(ending);
    }

    public long of(Holding holding) {
        return switch (holding) {
            case CERTIFIED -> of(Holding.VALID) + of(Holding.EXPIRING);
            case UNCERTIFIED -> total() - of(Holding.CERTIFIED);
            default -> held.getOrDefault(holding, 0L);
        };
    }

    /** Of how many certified the certificate ends within the days. */
    public long within(int days) {
        return ending.getOrDefault(days, 0L);
    }

    /** All whom it is about. */
    public long total() {
        return held.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Per cent of them that are certified, rounded down, so that 100 means all; 0 if there is nobody. */
    public long percent() {
        return total() == 0 ? 0 : of(Holding.CERTIFIED) * ALL / total();
    }
}
