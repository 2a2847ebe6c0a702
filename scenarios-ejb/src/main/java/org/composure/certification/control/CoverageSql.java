package org.composure.certification.control;

import java.util.List;
import org.composure.certification.CoverageQuestion;
import org.composure.certification.GroupPage.By;

/** How many stand how, as the database is asked. Parameters 1 to 5 are those of rosters. */
final class CoverageSql {

    /** Parameters: the places of groups after which, and up to which, they are told. */
    static final int AFTER = 6;

    static final int UP_TO = 7;

    /** The first parameter of the endings that are counted; each has two. */
    private static final int ENDINGS = 10;

    private CoverageSql() {}

    /**
     * Rows of kind 0, with the number of a program, and of kind 1, with the name of a group; in the last columns how many of
     * the kind there are, and the place among them. How everybody stands is looked up once for both, and what is the same in
     * everything that is counted is put together first: that is much less than there are people.
     *
     * @param moments parameters of the moments between which it is counted what ends, the earliest first
     */
    static String counted(By by, CoverageQuestion question, List<Integer> moments, int endings) {
        String group = by == By.TEAM ? "t.name" : "p.site";
        String alike = "select b.program, b.name, b.state, b.ends, count(*) as many from (select g.id as program, "
                + group
                + " as name, coalesce(s.state, 'NEVER') as state, " + rounded(moments) + " as ends" + from(question)
                + ") b group by b.program, b.name, b.state, b.ends";
        String both = "select c.kind, c.program, c.name, c.state, c.ends, sum(c.many) as many from (select k.kind,"
                + " case when k.kind = 0 then b.program end as program, case when k.kind = 1 then b.name end as name,"
                + " b.state, b.ends, b.many from (" + alike + ") b cross join (values (0), (1)) k(kind)) c"
                + " group by c.kind, c.program, c.name, c.state, c.ends";
        String summed = "select a.kind, a.program, a.name" + sums(endings) + " from (" + both
                + ") a group by a.kind, a.program, a.name";
        return "select y.* from (select x.*, count(*) over (partition by x.kind) as total,"
                + " row_number() over (partition by x.kind order by x.name) as place from (" + summed
                + ") x) y where y.kind = 0 or (y.place > ?" + AFTER + " and y.place <= ?" + UP_TO
                + ") order by y.kind, y.place";
    }

    /** A column for each state, and one for each of so many endings. */
    private static String sums(int endings) {
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
    private static String rounded(List<Integer> moments) {
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

    private static String from(CoverageQuestion question) {
        return StandingSql.everybody(question.program().isPresent())
                + (question.team().isPresent() ? " and t.name = ?3" : "")
                + (question.site().isPresent() ? " and p.site = ?5" : "");
    }
}
