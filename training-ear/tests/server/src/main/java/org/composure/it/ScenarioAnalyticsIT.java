package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.composure.it.inside.Crews;
import org.composure.it.inside.SqlWatch;
import org.composure.it.inside.Trainee;
import org.composure.play.Turn;
import org.composure.reporting.Familiarity;
import org.composure.reporting.Flow;
import org.composure.reporting.FormExposure;
import org.composure.reporting.Lookback;
import org.composure.reporting.ScenarioAnalysis;
import org.composure.reporting.boundary.ScenarioAnalytics;
import org.composure.reporting.control.Rebuild;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reporting, R1 to R4: what was counted is what was played. */
@ExtendWith(ArquillianExtension.class)
class ScenarioAnalyticsIT {

    private static final String SCENARIO = "no-authority";

    @Inject
    Crews crews;

    @Inject
    ScenarioAnalytics analytics;

    @Inject
    SqlWatch watch;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/datasources/Composure")
    DataSource database;

    private Trainee supervisor;
    private Trainee trainee;
    private ScenarioAnalysis before;

    @BeforeEach
    void somebodyNew() {
        trainee = crews.trainee(Crews.newTeam());
        supervisor = crews.supervisor(Crews.newTeam());
        before = analysis();
    }

    @Test
    void counts_equal_a_recount_of_the_transcripts() {
        List<Turn> turns =
                Stream.of(plays(), plays(), plays()).flatMap(List::stream).toList();
        Map<String, Long> recount = chosen(before);
        turns.forEach(
                turn -> recount.merge(turn.scene().id() + ": " + turn.reply().id(), 1L, Long::sum));

        assertThat(chosen(analysis())).isEqualTo(recount);
    }

    @Test
    void flows_equal_a_recount_of_the_transcripts() {
        List<Turn> turns = plays();
        Map<String, Long> recount = flows(before);
        for (int at = 0; at < turns.size() - 1; at++) {
            recount.merge(
                    turns.get(at).scene().id() + " > "
                            + turns.get(at + 1).scene().id(),
                    1L,
                    Long::sum);
        }
        Map<String, Long> after = flows(analysis());
        after.keySet().removeIf(way -> isEnding(way.substring(way.indexOf(" > ") + 3)));
        recount.keySet().removeIf(way -> isEnding(way.substring(way.indexOf(" > ") + 3)));

        assertThat(after).isEqualTo(recount);
    }

    @Test
    void each_contact_leads_to_one_ending() {
        plays();

        assertThat(ends(analysis())).isEqualTo(ends(before) + 1);
    }

    @Test
    void counts_that_were_spoilt_are_rebuilt_as_the_transcripts_have_them() throws SQLException {
        plays();
        ScenarioAnalysis counted = analysis();
        try (var connection = database.getConnection()) {
            spoil(connection);
            Rebuild.of(connection, clock.instant());
        }

        assertThat(analysis()).isEqualTo(counted);
    }

    @Test
    void what_is_played_after_a_rebuild_is_counted() throws SQLException {
        try (var connection = database.getConnection()) {
            Rebuild.of(connection, clock.instant());
        }
        plays();

        assertThat(analysis().contacts()).isEqualTo(before.contacts() + 1);
    }

    private static void spoil(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("update reply_count set chosen = chosen + 1");
            statement.execute("delete from contact_count");
        }
    }

    @Test
    void what_ended_today_is_within_the_last_month() {
        plays();

        assertThat(analysis(Lookback.MONTH).contacts()).isPositive();
    }

    @Test
    void a_contact_that_goes_on_is_not_counted() {
        trainee.answers(trainee.begins(SCENARIO));

        assertThat(analysis().scenes()).isEqualTo(before.scenes());
    }

    @Test
    void trying_out_is_not_counted() {
        long attempt = trainee.begins(SCENARIO);
        trainee.playsToTheEnd(attempt);
        ScenarioAnalysis played = analysis();
        trainee.playsToTheEnd(trainee.triesAgain(attempt, 1).orElseThrow());

        assertThat(analysis()).isEqualTo(played);
    }

    @Test
    void a_form_that_is_given_is_counted_at_once() {
        int form = trainee.reads(trainee.begins(SCENARIO)).terms().form();

        assertThat(given(analysis(), form)).isEqualTo(given(before, form) + 1);
    }

    @Test
    void whoever_has_met_all_forms_is_counted_once() {
        int forms = before.exposure().forms().size();
        for (int form = 0; form < forms; form++) {
            trainee.playsToTheEnd(trainee.isAssessed(SCENARIO));
        }

        assertThat(analysis().exposure().metAll()).isEqualTo(before.exposure().metAll() + 1);
    }

    @Test
    void a_form_that_is_met_again_counts_as_met_again() {
        int forms = before.exposure().forms().size();
        for (int contact = 0; contact <= forms; contact++) {
            trainee.playsToTheEnd(trainee.isAssessed(SCENARIO));
        }

        assertThat(met(analysis(), 2)).isEqualTo(met(before, 2) + 1);
    }

    @Test
    void where_nothing_has_changed_reading_costs_few_statements() {
        plays();
        analysis();

        assertThat(watch.during(this::analysis).statements()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_scenario_that_is_not_on_offer_has_no_analysis() {
        assertThat(supervisor.does(() -> analytics.of(supervisor.actor(), "no-such-scenario", Lookback.ALL)))
                .isEmpty();
    }

    private List<Turn> plays() {
        return trainee.playsToTheEnd(trainee.begins(SCENARIO))
                .playthrough()
                .transcript()
                .turns();
    }

    private ScenarioAnalysis analysis() {
        return analysis(Lookback.ALL);
    }

    private ScenarioAnalysis analysis(Lookback lookback) {
        return supervisor
                .does(() -> analytics.of(supervisor.actor(), SCENARIO, lookback))
                .orElseThrow();
    }

    private static Map<String, Long> chosen(ScenarioAnalysis analysis) {
        Map<String, Long> chosen = new HashMap<>();
        analysis.scenes().forEach(scene -> scene.replies()
                .forEach(reply -> chosen.put(scene.id() + ": " + reply.id(), reply.chosen())));
        return chosen;
    }

    private static Map<String, Long> flows(ScenarioAnalysis analysis) {
        Map<String, Long> flows = new HashMap<>();
        analysis.flows().forEach(flow -> flows.put(flow.from() + " > " + flow.to(), flow.taken()));
        return flows;
    }

    private boolean isEnding(String place) {
        return before.scenario().endings().containsKey(place);
    }

    private static long ends(ScenarioAnalysis analysis) {
        return analysis.flows().stream()
                .filter(flow -> analysis.scenario().endings().containsKey(flow.to()))
                .mapToLong(Flow::taken)
                .sum();
    }

    private static long given(ScenarioAnalysis analysis, int form) {
        return analysis.exposure().forms().stream()
                .filter(exposure -> exposure.form() == form)
                .mapToLong(FormExposure::given)
                .sum();
    }

    private static long met(ScenarioAnalysis analysis, int times) {
        return analysis.exposure().familiarity().stream()
                .filter(familiarity -> familiarity.met() == times)
                .mapToLong(Familiarity::contacts)
                .sum();
    }
}
