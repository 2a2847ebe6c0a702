package org.composure.certification.control;

import java.util.List;
import org.composure.certification.CoverageQuestion;

/** How many stand how, as the database is asked. Parameters 1 to 5 are those of rosters. */
final class CoverageSql {

    /** The first parameter of the endings that are counted; each has two. */
    private static final int ENDINGS = 10;

    private CoverageSql() {}

    /** A column for each state, and one for each of so many endings. */
    static String sums(int endings) {
        StringBuilder sums = new StringBuilder();
        CoverageStore.COUNTED.forEach(holding -> sums.append(sum("a.state = '" + holding + "'")));
        for (int each = 0; each < endings; each++) {
            sums.append(sum(StandingSql.inForce("a.state") + " and a.ends > ?" + after(each) + " and a.ends <= ?"
                    + (after(each) + 1)));
        }
        return sums.toString();
    }

    private static String sum(String those) {
        return ", sum(case when " + those + " then a.many else 0 end)";
    }

    /**
     * The next of the moments that are asked about, so that few of them have to be counted: what ends between two of them is
     * counted alike.
     *
     * @param moments parameters of the moments, the earliest first
     */
    static String rounded(List<Integer> moments) {
        StringBuilder rounded = new StringBuilder("case");
        for (int moment : moments) {
            rounded.append(" when s.expires <= ?" + moment + " then cast(?" + moment + " as timestamp with time zone)");
        }
        return rounded.append(" end").toString();
    }

    /** The first parameter of an ending. */
    static int after(int ending) {
        return ENDINGS + 2 * ending;
    }

    static String from(CoverageQuestion question) {
        return StandingSql.everybody(question.program().isPresent())
                + (question.team().isPresent() ? " and t.name = ?3" : "")
                + (question.site().isPresent() ? " and p.site = ?5" : "");
    }
}
