package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.composure.scenario.Competency;
import org.composure.training.Mode;
import org.composure.training.PlayedContact;

/** What several people have shown, as it was last scored: one question for all of them (R13). */
@ApplicationScoped
@Transactional
public class ShownStore {

    private static final int CONTACT = 1;
    private static final int PASSED = 7;
    private static final int CRITICAL = 8;
    private static final int FIRST_SCORE = 9;

    /** The first parameter that is a person. */
    private static final int FIRST_PERSON = 3;

    private static final String COLUMNS =
            "select a.person_id, a.id, a.scenario_id, a.scenario_hash, a.mode, a.form_met, a.ended_at, s.passed,"
                    + " (select count(*) from finding f where f.scorecard_id = s.id and f.critical = true"
                    + " and f.ruling is null)";

    private static final String SCORED = " from attempt a join scorecard s on s.attempt_id = a.id"
            + " and not exists (select 1 from scorecard later where later.attempt_id = s.attempt_id"
            + " and (later.scored_at > s.scored_at or later.scored_at = s.scored_at and later.id > s.id))"
            + " where a.mode <> 'SANDBOX' and a.ended_at >= ?1 and a.ended_at < ?2 and a.person_id in ";

    private static final String LATEST_FIRST = " order by a.ended_at desc, a.id desc";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** A contact of somebody, with what it came to. */
    record Line(
            long person, PlayedContact contact, boolean passed, boolean critical, Map<Competency, Integer> scores) {}

    /** Those that ended in that time, the latest first. */
    List<Line> of(Collection<Long> people, Instant from, Instant before) {
        if (people.isEmpty()) {
            return List.of();
        }
        String listed = IntStream.range(FIRST_PERSON, FIRST_PERSON + people.size())
                .mapToObj(at -> "?" + at)
                .collect(Collectors.joining(", ", "(", ")"));
        Query query = entities.createNativeQuery(COLUMNS + percents() + SCORED + listed + LATEST_FIRST)
                .setParameter(1, from.atOffset(ZoneOffset.UTC))
                .setParameter(2, before.atOffset(ZoneOffset.UTC));
        int at = FIRST_PERSON;
        for (Long person : people) {
            query.setParameter(at++, person);
        }
        return ((List<?>) query.getResultList())
                .stream().map(row -> line((Object[]) row)).toList();
    }

    private static String percents() {
        return Arrays.stream(Competency.values())
                .map(competency -> ", (select c.percent from score c where c.scorecard_id = s.id and c.competency = '"
                        + competency + "')")
                .collect(Collectors.joining());
    }

    private static Line line(Object... row) {
        Map<Competency, Integer> scores = new EnumMap<>(Competency.class);
        int at = FIRST_SCORE;
        for (Competency competency : Competency.values()) {
            if (row[at] != null) {
                scores.put(competency, (int) number(row[at]));
            }
            at++;
        }
        return new Line(number(row[0]), contact(row), (Boolean) row[PASSED], number(row[CRITICAL]) > 0, scores);
    }

    private static PlayedContact contact(Object... row) {
        int at = CONTACT;
        return new PlayedContact(
                number(row[at++]),
                (String) row[at++],
                (String) row[at++],
                Mode.valueOf((String) row[at++]),
                (Boolean) row[at++],
                moment(row[at]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private static Instant moment(Object cell) {
        return cell instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) cell).toInstant();
    }
}
