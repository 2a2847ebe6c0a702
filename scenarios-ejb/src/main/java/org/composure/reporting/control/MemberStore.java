package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.reporting.EscalationOutcome;
import org.composure.reporting.MemberQuestion;
import org.composure.reporting.PlayedAttempt;
import org.composure.training.Mode;

/** What the page on one member is made of. */
@ApplicationScoped
@Transactional
public class MemberStore {

    /** How many attempts a history goes back. */
    static final int HISTORY = 100;

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** How often a rule found something, and the latest attempt in which it did. */
    record Fired(String rule, long contacts, long latest) {}

    /** The last {@value #HISTORY} scored attempts, the newest first. */
    List<BoardStore.Scored> history(long person) {
        return rows(entities.createNativeQuery("select a.person_id, a.id, a.ended_at, " + Counted.PERCENTS
                                + " from attempt a join scorecard s on " + Counted.SCORECARD
                                + " where a.person_id = ?1 and " + Counted.ATTEMPT
                                + " and a.ended_at is not null order by a.ended_at desc, a.id desc fetch next "
                                + HISTORY + " rows only")
                        .setParameter(1, person))
                .map(row -> new BoardStore.Scored(row.number(0), row.number(1), row.moment(2), row))
                .toList();
    }

    /** In how many contacts that ended since then each rule found something. There are as many as rules. */
    List<Fired> fired(long person, Instant since) {
        return rows(entities.createNativeQuery("select f.rule, count(distinct a.id), max(a.id) from attempt a"
                                + " join scorecard s on " + Counted.SCORECARD + " join finding f on " + Counted.FINDING
                                + " where a.person_id = ?1 and " + Counted.ATTEMPT
                                + " and a.ended_at >= ?2 group by f.rule")
                        .setParameter(1, person)
                        .setParameter(2, since.atOffset(ZoneOffset.UTC)))
                .map(row -> new Fired(row.text(0), row.number(1), row.number(2)))
                .toList();
    }

    /** The attempts asked for, the newest first. */
    List<PlayedAttempt> played(long person, MemberQuestion question, Instant since) {
        return rows(bound(
                                "select a.id, cast(a.title as varchar(1000)), a.mode, a.started_at,"
                                        + " cast(a.ending as varchar(1000)), " + Counted.PASSED + ", "
                                        + Counted.PERCENTS + " from attempt a left join scorecard s on "
                                        + Counted.SCORECARD + asked(question.outcome())
                                        + " order by a.started_at desc, a.id desc"
                                        + " offset ?3 rows fetch next ?4 rows only",
                                person,
                                question.outcome(),
                                since)
                        .setParameter(3, question.first())
                        .setParameter(4, question.size()))
                .map(MemberStore::played)
                .toList();
    }

    private static String asked(Optional<EscalationOutcome> outcome) {
        return " where a.person_id = ?1 and " + Counted.ATTEMPT
                + outcome.map(found -> " and a.ended_at >= ?2 and exists (select 1 from scorecard s join finding f on "
                                + Counted.FINDING + " where " + Counted.SCORECARD + " and f.rule in "
                                + Counted.rules(found) + ")")
                        .orElse("");
    }

    private Query bound(String query, long person, Optional<EscalationOutcome> outcome, Instant since) {
        Query bound = entities.createNativeQuery(query).setParameter(1, person);
        return outcome.isEmpty() ? bound : bound.setParameter(2, since.atOffset(ZoneOffset.UTC));
    }

    private static PlayedAttempt played(Cells row) {
        return new PlayedAttempt(
                row.number(0),
                row.text(1),
                Mode.valueOf(row.text(2)),
                row.moment(3),
                Optional.ofNullable(row.text(4)),
                row.isEmpty(5) ? Optional.empty() : Optional.of(row.is(5)),
                row.percents(6));
    }

    private static Stream<Cells> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Cells::of);
    }
}
