package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.composure.certification.CoverageQuestion;
import org.composure.certification.CoverageTally;
import org.composure.certification.Ending;
import org.composure.certification.GroupCoverage;
import org.composure.certification.GroupPage;
import org.composure.certification.GroupPage.By;
import org.composure.certification.Holding;

/** How many stand how, counted where they are kept. */
@ApplicationScoped
@Transactional
public class CoverageStore {

    static final List<Holding> COUNTED =
            List.of(Holding.VALID, Holding.EXPIRING, Holding.IN_GRACE, Holding.EXPIRED, Holding.REVOKED, Holding.NEVER);

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /**
     * Figures of a program.
     *
     * @param endings how many certificates end then, as asked
     */
    record Row(CoverageTally tally, List<Long> endings) {}

    /**
     * Of each program about which there is somebody, by its number.
     *
     * @param days within which certificates end
     * @param endings other times in which they do
     */
    Map<Long, Row> programs(CoverageQuestion question, Instant at, List<Integer> days, List<Ending> endings) {
        List<Ending> all = new ArrayList<>(days.stream().map(Ending.Within::new).toList());
        all.addAll(endings);
        List<?> rows = query("g.id", question, at, all, "").getResultList();
        Map<Long, Row> found = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            List<Long> ended = figures(row, 1 + COUNTED.size() + days.size(), endings.size());
            found.put(((Number) row[0]).longValue(), new Row(tally(row, days), ended));
        }
        return found;
    }

    /** Of teams or sites about which there is somebody, by name. */
    GroupPage groups(CoverageQuestion question, By by, Instant at, List<Integer> days, int first, int size) {
        List<Ending> endings = days.stream().<Ending>map(Ending.Within::new).toList();
        // The total comes with the rows: to count all of them again would take as long.
        List<?> rows = query(column(by), question, at, endings, ", count(*) over ()")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        List<GroupCoverage> found = rows.stream()
                .map(row -> new GroupCoverage((String) ((Object[]) row)[0], tally((Object[]) row, days)))
                .toList();
        return new GroupPage(found, rows.isEmpty() ? 0 : total((Object[]) rows.get(0)));
    }

    private static long total(Object[] row) {
        return ((Number) row[row.length - 1]).longValue();
    }

    private static String column(By by) {
        return by == By.TEAM ? "t.name" : "p.site";
    }

    /** What is the same in everything that is counted is put together first: that is much less than there are people. */
    private Query query(String by, CoverageQuestion question, Instant moment, List<Ending> endings, String more) {
        // As fine as the database tells: it would round, and find that an end which it rounded up is past the one
        // asked.
        Instant at = moment.truncatedTo(ChronoUnit.MICROS);
        String alike = "select b.name, b.state, b.ends, count(*) as many from (select " + by + " as name,"
                + " coalesce(s.state, 'NEVER') as state, " + CoverageSql.rounded(moments(endings, at)) + " as ends"
                + CoverageSql.from(question)
                + ") b group by b.name, b.state, b.ends";
        String what = "select a.name" + CoverageSql.sums(endings.size()) + more + " from (" + alike
                + ") a group by a.name order by 1";
        Query query = entities.createNativeQuery(what).setParameter(2, at.atOffset(ZoneOffset.UTC));
        question.program().ifPresent(program -> query.setParameter(1, program));
        question.team().ifPresent(team -> query.setParameter(3, team));
        question.site().ifPresent(site -> query.setParameter(5, site));
        for (int each = 0; each < endings.size(); each++) {
            query.setParameter(
                    CoverageSql.after(each), endings.get(each).after(at).atOffset(ZoneOffset.UTC));
            query.setParameter(
                    CoverageSql.after(each) + 1, endings.get(each).until(at).atOffset(ZoneOffset.UTC));
        }
        return query;
    }

    /** The parameters in which the moments stand between which it is counted what ends, the earliest first, each once. */
    private static List<Integer> moments(List<Ending> endings, Instant at) {
        Map<Instant, Integer> moments = new TreeMap<>();
        for (int each = 0; each < endings.size(); each++) {
            moments.putIfAbsent(endings.get(each).after(at), CoverageSql.after(each));
            moments.putIfAbsent(endings.get(each).until(at), CoverageSql.after(each) + 1);
        }
        return List.copyOf(moments.values());
    }

    private static CoverageTally tally(Object[] row, List<Integer> days) {
        Map<Holding, Long> held = new EnumMap<>(Holding.class);
        List<Long> states = figures(row, 1, COUNTED.size());
        COUNTED.forEach(holding -> held.put(holding, states.get(COUNTED.indexOf(holding))));
        Map<Integer, Long> ending = new HashMap<>();
        List<Long> ends = figures(row, 1 + COUNTED.size(), days.size());
        days.forEach(within -> ending.put(within, ends.get(days.indexOf(within))));
        return new CoverageTally(held, ending);
    }

    private static List<Long> figures(Object[] row, int from, int many) {
        List<Long> figures = new ArrayList<>();
        for (int each = from; each < from + many; each++) {
            figures.add(((Number) row[each]).longValue());
        }
        return figures;
    }
}
