package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The counts by day, and what they are counted from (R3). */
@ApplicationScoped
@Transactional
public class ReplyCountStore {

    private static final Comparator<ReplyCount> ORDER = Comparator.comparing(ReplyCount::scene)
            .thenComparing(ReplyCount::reply)
            .thenComparing(ReplyCount::leadsTo)
            .thenComparing(ReplyCount::band);

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Whether something has changed since the last count; empty if there never was one. */
    public Optional<Boolean> isDue(String hash) {
        return rows("select due from scenario_count where scenario_hash = ?1", hash).stream()
                .map(row -> (Boolean) row[0])
                .findFirst();
    }

    /**
     * Makes a place for the counts of a publication.
     *
     * @throws jakarta.persistence.PersistenceException if another does so in this very moment
     */
    public void begin(String hash) {
        change("insert into scenario_count (scenario_hash, counted_to, due) values (?1, 0, true)", hash);
    }

    /** The counts are no longer true from that day on. */
    public void changed(String hash, long day) {
        change(
                "update scenario_count set due = true, counted_to = case when counted_to > ?2 then ?2 else counted_to end"
                        + " where scenario_hash = ?1 and (due = false or counted_to > ?2)",
                hash,
                day);
    }

    /**
     * Counts anew what is due. Whoever comes second waits for the first, and finds nothing left to do.
     *
     * @param today from yesterday on, contacts may still be scored
     */
    public void recount(String hash, long today) {
        if (change("update scenario_count set due = false where scenario_hash = ?1 and due = true", hash) == 0) {
            return;
        }
        long from = number(rows("select counted_to from scenario_count where scenario_hash = ?1", hash)
                .get(0)[0]);
        change("delete from reply_count where scenario_hash = ?1 and ended_on >= ?2", hash, from);
        change("delete from contact_count where scenario_hash = ?1 and ended_on >= ?2", hash, from);
        Instant begin = LocalDate.ofEpochDay(from).atStartOfDay(ZoneOffset.UTC).toInstant();
        change(Counting.REPLIES, hash, begin.atOffset(ZoneOffset.UTC));
        change(Counting.FAMILIARITY, hash, begin.atOffset(ZoneOffset.UTC));
        change("update scenario_count set counted_to = ?2 where scenario_hash = ?1", hash, today - 1);
    }

    /** In one order, since shares that are added up in another differ in their last digit. */
    List<ReplyCount> replies(String hash, long from) {
        return rows(
                        "select scene, reply, leads_to, band, sum(chosen), sum(points), min(least), max(most)"
                                + " from reply_count where scenario_hash = ?1 and ended_on >= ?2"
                                + " group by scene, reply, leads_to, band",
                        hash,
                        from)
                .stream()
                .map(row -> new ReplyCount(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (int) number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        (int) number(row[6]),
                        (int) number(row[7])))
                // The database would put all that it counts in order first.
                .sorted(ORDER)
                .toList();
    }

    List<ContactCount> contacts(String hash, long from) {
        return rows(
                        "select met, band, sum(contacts), sum(percents), sum(seconds) from contact_count"
                                + " where scenario_hash = ?1 and ended_on >= ?2 group by met, band",
                        hash,
                        from)
                .stream()
                .map(row -> new ContactCount(
                        (int) number(row[0]), (int) number(row[1]), number(row[2]), number(row[3]), number(row[4])))
                .toList();
    }

    @SuppressWarnings("unchecked") // A native query has no other type.
    List<Object[]> rows(String select, Object... values) {
        return bound(select, values).getResultList().stream()
                .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                .toList();
    }

    private int change(String statement, Object... values) {
        return bound(statement, values).executeUpdate();
    }

    private Query bound(String statement, Object... values) {
        Query query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    static long number(Object column) {
        return ((Number) column).longValue();
    }
}
