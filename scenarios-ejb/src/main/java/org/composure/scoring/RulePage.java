package org.composure.scoring;

import java.util.List;

/**
 * Some of the rules that were disputed.
 *
 * @param total how many there are in all
 */
public record RulePage(List<RuleTally> rules, long total) {
    public RulePage {
        rules = List.copyOf(rules);
    }
}
