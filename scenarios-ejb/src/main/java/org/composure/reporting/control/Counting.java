package org.composure.reporting.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** From attempts, turns and scorecards to counts, in the database's own words: a publication, from a moment on. */
final class Counting {

    /**
     * The contacts that count, from a day on, each with its latest scorecard. Grouped, here and below, where a subquery
     * would be shorter: databases ask one again for each place in which its value is used.
     */
    private static final String CONTACTS =
            """
            select a.id as attempt_id, a.scenario_hash, a.person_id, a.form, a.started_at,
                cast(floor(extract(epoch from a.ended_at) / 86400) as bigint) as ended_on, s.id as card,
                cast(sum(v.percent) as int) as percents
            from attempt a join scorecard s on s.attempt_id = a.id join score v on v.scorecard_id = s.id
            where a.scenario_hash = ?1 and a.ended_at >= ?2 and a.mode <> 'SANDBOX'
                and not exists (select 1 from scorecard l where l.attempt_id = a.id
                    and (l.scored_at > s.scored_at or l.scored_at = s.scored_at and l.id > s.id))
            group by a.id, a.scenario_hash, a.person_id, a.form, a.started_at, a.ended_at, s.id
            """;

    /** How often each reply was chosen, by day and band. */
    static final String REPLIES =
            """
            insert into reply_count
                (scenario_hash, ended_on, scene, reply, leads_to, band, chosen, points, least, most)
            select scenario_hash, ended_on, scene, reply, leads_to, band, count(*), sum(points), min(points), max(points)
            from (select c.scenario_hash, c.ended_on, t.scene, t.reply, t.leads_to, c.percents / 15 as band,
                    coalesce(sum(case f.ruling when 'ACCEPTED' then 0 when 'PARTLY' then f.points / 2
                        else f.points end), 0) as points
                from (%s) c join turn t on t.attempt_id = c.attempt_id
                left join finding f on f.scorecard_id = c.card and f.turn = t.sequence
                where t.scene is not null and t.leads_to is not null
                group by c.attempt_id, c.scenario_hash, c.ended_on, c.percents, t.sequence, t.scene, t.reply, t.leads_to)
                answered
            group by scenario_hash, ended_on, scene, reply, leads_to, band
            """
                    .formatted(CONTACTS);

    /** How many contacts there were, by day, form, band and how often the person had met the form. */
    static final String FAMILIARITY =
            """
            insert into contact_count (scenario_hash, ended_on, form, met, band, contacts, percents, seconds)
            select scenario_hash, ended_on, form, met, band, count(*), sum(percents), sum(seconds)
            from (select c.scenario_hash, c.ended_on, c.form, c.percents / 15 as band, c.percents,
                    (select least(4, count(*)) from attempt e
                        where e.scenario_hash = c.scenario_hash and e.person_id = c.person_id and e.form = c.form
                            and e.mode <> 'SANDBOX' and e.started_at <= c.started_at) as met,
                    (select coalesce(sum(t.elapsed), 0) from turn t where t.attempt_id = c.attempt_id) as seconds
                from (%s) c) played
            group by scenario_hash, ended_on, form, met, band
            """
                    .formatted(CONTACTS);

    private Counting() {}

    /** The day of a moment, as counts are kept by it. */
    static long day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).toEpochDay();
    }
}
