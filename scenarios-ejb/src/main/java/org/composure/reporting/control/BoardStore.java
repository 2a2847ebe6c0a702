package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.composure.reporting.EscalationCounts;
import org.composure.reporting.EscalationOutcome;

/** What the lines of a board are made of, each part for all lines at once (R7). */
@ApplicationScoped
@Transactional
public class BoardStore {

    /** How many of somebody's last attempts are looked at for a trend. */
    static final int LATEST = 10;

    /** In which cell the scores of an attempt begin. */
    static final int FIRST_SCORE = 3;

    private static final int FIRST_OUTCOME = 3;

    /** More trainees than this are no team; the board shows so many of them. */
    private static final int LARGEST_TEAM = 1_000;

    private static final OffsetDateTime EVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Somebody as the board knows them before it looks at what they have done. */
    record Somebody(long id, String name, String employeeNumber, boolean active, int startingLevel, long attempts) {}

    /** What was found in the scored contacts of somebody. */
    record Found(long contacts, long critical, EscalationCounts escalation) {
        static final Found NOTHING = new Found(0, 0, EscalationCounts.NONE);
    }

    /** A scored attempt of somebody; its scores stand from {@link #FIRST_SCORE} on. */
    record Scored(long person, long attempt, Instant at, Cells cells) {}

    List<Somebody> people(Whose whose, long id) {
        return rows(entities.createNativeQuery("select p.id, p.name, p.employee_number, p.active, p.autonomy_level,"
                                + " (select count(*) from attempt a where a.person_id = p.id and "
                                + Counted.ATTEMPT + ") from person p where " + whose.condition()
                                + " order by p.name, p.id fetch next " + LARGEST_TEAM + " rows only")
                        .setParameter(1, id))
                .map(row -> new Somebody(
                        row.number(0), row.text(1), row.text(2), row.is(3), (int) row.number(4), row.number(5)))
                .toList();
    }

    /** The last {@value #LATEST} ended attempts of each, the oldest first. */
    List<Scored> latest(Whose whose, long id) {
        return rows(entities.createNativeQuery("select a.person_id, a.id, a.ended_at, " + Counted.PERCENTS
                                + " from person p join attempt a on a.person_id = p.id and " + Counted.ATTEMPT
                                + " and a.ended_at >= coalesce((select x.ended_at from attempt x"
                                + " where x.person_id = p.id and x.mode <> 'SANDBOX' and x.ended_at is not null"
                                + " order by x.ended_at desc offset " + (LATEST - 1)
                                + " rows fetch next 1 rows only), ?2) join scorecard s on " + Counted.SCORECARD
                                + " where " + whose.condition() + " order by a.ended_at, a.id")
                        .setParameter(1, id)
                        .setParameter(2, EVER))
                .map(row -> new Scored(row.number(0), row.number(1), row.moment(2), row))
                .toList();
    }

    /** What was found in contacts that ended since then, by person. */
    Map<Long, Found> found(Whose whose, long id, Instant since) {
        StringBuilder counts = new StringBuilder();
        for (EscalationOutcome outcome : EscalationOutcome.values()) {
            counts.append(", count(distinct case when f.rule in ")
                    .append(Counted.rules(outcome))
                    .append(" then a.id end)");
        }
        Map<Long, Found> found = new HashMap<>();
        rows(entities.createNativeQuery("select p.id, count(distinct a.id), count(case when " + Counted.CRITICAL
                                + " then 1 end)" + counts + " from person p join attempt a on a.person_id = p.id and "
                                + Counted.ATTEMPT + " and a.ended_at >= ?2 join scorecard s on "
                                + Counted.SCORECARD
                                + " left join finding f on " + Counted.FINDING
                                + " and (" + Counted.CRITICAL + " or f.rule in "
                                + Counted.rules() + ") where " + whose.condition() + " group by p.id")
                        .setParameter(1, id)
                        .setParameter(2, since.atOffset(ZoneOffset.UTC)))
                .forEach(row -> found.put(row.number(0), found(row)));
        return found;
    }

    private static Found found(Cells row) {
        Map<EscalationOutcome, Long> contacts = new EnumMap<>(EscalationOutcome.class);
        int at = FIRST_OUTCOME;
        for (EscalationOutcome outcome : EscalationOutcome.values()) {
            contacts.put(outcome, row.number(at++));
        }
        return new Found(row.number(1), row.number(2), new EscalationCounts(contacts));
    }

    private static Stream<Cells> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Cells::of);
    }
}
