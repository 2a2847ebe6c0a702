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

    /** Behind the kind of a row, the number of a program and the name of a group, one of which is null. */
    private static final int FIGURES = 3;

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /**
     * Figures of a program.
     *
     * @param endings how many certificates end then, as asked
     */
    record Row(CoverageTally tally, List<Long> endings) {}

    /**
     * What was counted.
     *
     * @param programs each about which there is somebody, by its number
     * @param groups teams or sites about which there is somebody, by name
     */
    record Counted(Map<Long, Row> programs, GroupPage groups) {}

    /**
     * Counts by program, and by team or site.
     *
     * @param days within which certificates end
     * @param endings other times in which they do
     * @param first how many groups to pass over
     * @param size how many of them to tell at most
     */
    Counted count(
            CoverageQuestion question,
            By by,
            Instant at,
            List<Integer> days,
            List<Ending> endings,
            int first,
            int size) {
        List<Ending> all = new ArrayList<>(days.stream().map(Ending.Within::new).toList());
        all.addAll(endings);
        Query query = query(by, question, at, all)
                .setParameter(CoverageSql.AFTER, first)
                .setParameter(CoverageSql.UP_TO, (long) first + size);
        Map<Long, Row> programs = new HashMap<>();
        List<GroupCoverage> groups = new ArrayList<>();
        long total = 0;
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            CoverageTally tally = tally(row, days);
            if (row[1] == null) {
                groups.add(new GroupCoverage((String) row[2], tally));
                total = ((Number) row[row.length - 2]).longValue();
            } else {
                List<Long> ended = figures(row, FIGURES + COUNTED.size() + days.size(), endings.size());
                programs.put(((Number) row[1]).longValue(), new Row(tally, ended));
            }
        }
        return new Counted(programs, new GroupPage(groups, total));
    }

    private Query query(By by, CoverageQuestion question, Instant moment, List<Ending> endings) {
        // As fine as the database tells: it would round, and find that an end which it rounded up is past the one
        // asked.
        Instant at = moment.truncatedTo(ChronoUnit.MICROS);
        Query query = entities.createNativeQuery(
                        CoverageSql.counted(by, question, moments(endings, at), endings.size()))
                .setParameter(2, at.atOffset(ZoneOffset.UTC));
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
        List<Long> states = figures(row, FIGURES, COUNTED.size());
        COUNTED.forEach(holding -> held.put(holding, states.get(COUNTED.indexOf(holding))));
        Map<Integer, Long> ending = new HashMap<>();
        List<Long> ends = figures(row, FIGURES + COUNTED.size(), days.size());
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
