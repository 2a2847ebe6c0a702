package org.composure.kill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Contacts of many people under a rulebook of before, copied from those that were played: half were judged otherwise. */
final class EarlierContacts {

    static final int PEOPLE = 80;
    private static final int OF_EACH_PLAYED = 4;

    private static final String CLONES = " from clone c join ";

    private static final List<String> STATEMENTS = List.of(
            "create table clone as select a.id as original, 1000000 + row_number() over () as fresh, 1000000 + n as person"
                    + " from attempt a, generate_series(1, " + PEOPLE + ") n, generate_series(1, " + OF_EACH_PLAYED
                    + ") where a.ended_at is not null",
            "insert into person select (jsonb_populate_record(p, jsonb_build_object('id', 1000000 + n,"
                    + " 'account', 'early-' || n, 'employee_number', 'E-' || n, 'name', 'Early Bird ' || n))).*"
                    + " from person p, generate_series(1, " + PEOPLE + ") n where p.account = 'trainee'",
            "insert into attempt select (jsonb_populate_record(a, jsonb_build_object('id', c.fresh,"
                    + " 'person_id', c.person))).*" + CLONES + "attempt a on a.id = c.original",
            "insert into turn select (jsonb_populate_record(t, jsonb_build_object('attempt_id', c.fresh))).*" + CLONES
                    + "turn t on t.attempt_id = c.original",
            "insert into opened_article select (jsonb_populate_record(o, jsonb_build_object('attempt_id', c.fresh))).*"
                    + CLONES + "opened_article o on o.attempt_id = c.original",
            "insert into scorecard select (jsonb_populate_record(s, jsonb_build_object('id', c.fresh,"
                    + " 'attempt_id', c.fresh, 'person_id', c.person, 'rulebook_version', '0.1-before',"
                    + " 'passed', case when c.fresh % 2 = 0 then s.passed else not s.passed end))).*" + CLONES
                    + "scorecard s on s.attempt_id = c.original",
            "insert into score select (jsonb_populate_record(v, jsonb_build_object('scorecard_id', c.fresh,"
                    + " 'earned', case when c.fresh % 2 = 0 then v.earned else v.least end))).*" + CLONES
                    + "scorecard s on s.attempt_id = c.original join score v on v.scorecard_id = s.id",
            "insert into finding select (jsonb_populate_record(f, jsonb_build_object('scorecard_id', c.fresh,"
                    + " 'rule', case when c.fresh % 2 = 0 or f.position > 0 then f.rule else 'rule-of-before' end))).*"
                    + CLONES + "scorecard s on s.attempt_id = c.original join finding f on f.scorecard_id = s.id");

    private EarlierContacts() {}

    static void copy(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            for (String each : STATEMENTS) {
                statement.execute(each);
            }
        }
    }
}
