package org.composure.kill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.Playing;
import org.composure.support.PostgresSession;
import org.composure.support.QuickContact;
import org.composure.support.ServerProcess;
import org.composure.support.View;
import org.composure.support.Walkthrough;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a killed server owes, on PostgreSQL. All of it to one server, as each start takes its time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresKillIT {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final List<String> PLAYED = List.of("slow-response.good", "no-authority.bad");

    private static final List<String> ALL_ROWS = List.of(
            "select person_id, judged, changed, lost, gained from impact_person where impact_id = %d order by 1",
            "select attempt_id, person_id, passed_before, passed_after, empathy, flexibility, escalation"
                    + " from impact_contact where impact_id = %d order by 1",
            "select part, rule, more, fewer, lost, gained from impact_rule where impact_id = %d order by 1, 2",
            "select person_id, gained, autonomy_level, program, requirement, subject from impact_effect"
                    + " where impact_id = %d order by 1, 2, 3, 4, 5, 6");

    private static ServerProcess server;

    @BeforeAll
    static void start() {
        server = ServerProcess.onPostgres("kill-postgresql");
        server.start();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    /** Training, R1 and R3. */
    @Test
    @Order(1)
    void an_answer_to_which_the_customer_has_spoken_survives_a_killed_server() {
        Killing.losesNothing(server);
    }

    /** Scoring anew, R3. */
    @Test
    @Order(2)
    void an_impact_run_that_was_cut_off_comes_to_what_one_comes_to_that_was_not() throws SQLException {
        played();
        try (var database = DriverManager.getConnection(PostgresSession.url(), "postgres", "postgres")) {
            EarlierContacts.copy(database);
            List<String> uncut = uncut(database);

            cutOff(database);

            assertThat(one(database, "select takes from work_item order by id desc limit 1"))
                    .isEqualTo("2");
            assertThat(uncut).hasSizeGreaterThan(EarlierContacts.PEOPLE);
            assertThat(rows(database)).isEqualTo(uncut);
        }
    }

    /** The pages are seen here, where there is something to see. */
    @Test
    @Order(3)
    void the_impact_and_its_adoption_look_good() throws SQLException {
        try (var database = DriverManager.getConnection(PostgresSession.url(), "postgres", "postgres");
                var hr = BrowserSession.at(server.url(), View.WIDE_LIGHT)) {
            String contacts = one(
                    database,
                    "select sum(judged) from impact_person where impact_id = "
                            + one(database, "select max(id) from impact"));
            Playing.signIn(hr, "hr");
            Looks.areGood(hr, "rescoring", "/rescoring.xhtml");
            hr.page().locator("[id='adopting:reason']").fill("The new rules are fairer.");
            hr.page().locator("[id='adopting:adopt']").click();
            assertThat(hr.page().locator("[data-work]"))
                    .containsText(contacts + " contacts scored anew, 0 of them otherwise");
            Looks.areGood(hr, "work", "/work.xhtml");
        }
    }

    private static List<String> uncut(Connection database) throws SQLException {
        begin();
        await(database, "select count(*) = 1 from impact where judged_at is not null");
        return rows(database);
    }

    private static void cutOff(Connection database) throws SQLException {
        begin();
        await(
                database,
                "select sum(done) between 1 and sum(total) - 1 from work_part group by work_id order by work_id"
                        + " desc limit 1");
        server.kill();
        assertThat(one(database, "select count(*) from impact where judged_at is null"))
                .isEqualTo("1");
        server.start();
        await(database, "select count(*) = 2 from impact where judged_at is not null");
    }

    private static void played() {
        FormVisitor trainee = visitor("trainee");
        for (String way : PLAYED) {
            Walkthrough steps = Walkthrough.of(way);
            QuickContact.begin(trainee, steps.scenario().id()).play(steps);
        }
    }

    private static void begin() {
        var answer = visitor("hr").submit("rescoring.xhtml", "judging", Map.of(), "begin");
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private static FormVisitor visitor(String account) {
        FormVisitor visitor = FormVisitor.at(server.url());
        assertThat(visitor.signIn(account, "composure-demo").statusCode()).isEqualTo(302);
        return visitor;
    }

    /** All that the latest impact holds. */
    private static List<String> rows(Connection database) throws SQLException {
        long impact = Long.parseLong(one(database, "select max(id) from impact"));
        List<String> rows = new ArrayList<>();
        for (String query : ALL_ROWS) {
            rows.addAll(texts(database, "select r::text from (" + query.formatted(impact) + ") r"));
        }
        return rows;
    }

    private static void await(Connection database, String condition) throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!texts(database, condition).equals(List.of("t"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Still not so: " + condition);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private static String one(Connection database, String query) throws SQLException {
        return texts(database, query).get(0);
    }

    private static List<String> texts(Connection database, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
