package org.composure.rescoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.work.WorkView;

/**
 * What the present rulebook would mean for what was scored under others.
 *
 * @param rulebook the version that it was worked out under
 * @param work that works it out, or writes what was adopted
 * @param effects how many people would gain or lose a recommendation or a requirement; nothing where nobody would
 */
public record ImpactView(
        long id,
        String rulebook,
        Instant begunAt,
        ImpactState state,
        WorkView work,
        ImpactTotals totals,
        List<EffectCount> effects,
        Optional<Adoption> adoption) {

    public ImpactView {
        effects = List.copyOf(effects);
    }

    /**
     * Somebody's decision.
     *
     * @param by as they were called then
     */
    public record Adoption(String by, Instant at, String reason) {}

    /** How many people would gain, or lose, a recommendation, or a requirement. */
    public long people(boolean recommendation, boolean gained) {
        return effects.stream()
                .filter(effect -> effect.recommendation() == recommendation && effect.gained() == gained)
                .mapToLong(EffectCount::people)
                .sum();
    }
}
