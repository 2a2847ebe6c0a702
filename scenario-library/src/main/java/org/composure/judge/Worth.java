package org.composure.judge;

/**
 * What the rules make of a moment, without its findings.
 *
 * @param critical whether a critical error is among them
 */
public record Worth(Points points, boolean critical) {

    static final Worth NOTHING = new Worth(Points.NONE, false);

    public Worth plus(Worth more) {
        return new Worth(points.plus(more.points), critical || more.critical);
    }

    Worth plus(RuleDescription rule) {
        return new Worth(points.plus(rule.competency(), rule.points()), critical || rule.critical());
    }
}
