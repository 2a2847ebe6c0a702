package org.composure.autonomy;

import java.util.List;

/**
 * What one policy says.
 *
 * @param figures what was found and what is asked for, in the order that the policy tells
 */
public record Verdict(Policy policy, boolean allowed, List<Integer> figures) {
    public Verdict {
        figures = List.copyOf(figures);
    }
}
