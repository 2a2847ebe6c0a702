package org.composure.autonomy;

import java.util.List;

/**
 * What the policies say of a level for a person.
 *
 * @param level 1 to 5
 * @param verdicts of all policies, in their order; none for level 1, of which nothing is asked
 */
public record Recommendation(int level, List<Verdict> verdicts) {
    public Recommendation {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether every policy allows it. */
    public boolean allowed() {
        return refusals().isEmpty();
    }

    public List<Verdict> refusals() {
        return verdicts.stream().filter(verdict -> !verdict.allowed()).toList();
    }
}
