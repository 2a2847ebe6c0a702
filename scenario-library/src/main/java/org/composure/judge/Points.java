package org.composure.judge;

import java.util.function.IntBinaryOperator;
import java.util.function.ToIntFunction;
import org.composure.scenario.Competency;

/** Points of the three competencies. Whole numbers, so that sums are exact. */
public record Points(int empathy, int flexibility, int escalation) {

    public static final Points NONE = new Points(0, 0, 0);

    /** As many of each competency as that says. */
    public static Points each(ToIntFunction<Competency> points) {
        return new Points(
                points.applyAsInt(Competency.EMPATHY),
                points.applyAsInt(Competency.FLEXIBILITY),
                points.applyAsInt(Competency.ESCALATION));
    }

    /** What findings are worth together. */
    public static Points of(Iterable<Finding> findings) {
        Points sum = NONE;
        for (Finding finding : findings) {
            sum = sum.plus(finding.competency(), finding.points());
        }
        return sum;
    }

    public int of(Competency competency) {
        return switch (competency) {
            case EMPATHY -> empathy;
            case FLEXIBILITY -> flexibility;
            case ESCALATION -> escalation;
        };
    }

    public int total() {
        return empathy + flexibility + escalation;
    }

    public Points plus(Points more) {
        return with(more, Integer::sum);
    }

    public Points minus(Points less) {
        return with(less, (a, b) -> a - b);
    }

    /** The larger of both, each competency by itself. */
    public Points orMore(Points other) {
        return with(other, Math::max);
    }

    Points plus(Competency competency, int points) {
        return each(any -> of(any) + (any == competency ? points : 0));
    }

    private Points with(Points other, IntBinaryOperator combined) {
        return each(competency -> combined.applyAsInt(of(competency), other.of(competency)));
    }
}
