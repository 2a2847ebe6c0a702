package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.certification.Cause;
import org.composure.certification.CertificateView;
import org.composure.certification.Coverage;
import org.composure.certification.CoverageQuestion;
import org.composure.certification.CoverageTally;
import org.composure.certification.Ending;
import org.composure.certification.Enrolled;
import org.composure.certification.ExportQuestion;
import org.composure.certification.ExportWords;
import org.composure.certification.GroupCoverage;
import org.composure.certification.GroupPage.By;
import org.composure.certification.Holding;
import org.composure.certification.MonthEnd;
import org.composure.certification.RecertificationDraft;
import org.composure.certification.Roster;
import org.composure.certification.RosterFilter;
import org.composure.certification.RosterQuestion;
import org.composure.certification.boundary.Certification;
import org.composure.certification.boundary.Coverages;
import org.composure.certification.boundary.Exports;
import org.composure.certification.boundary.Recertifications;
import org.composure.export.TableFormat;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Crews;
import org.composure.it.inside.Rows;
import org.composure.it.inside.SqlWatch;
import org.composure.people.Actor;
import org.composure.people.boundary.Register;
import org.composure.work.WorkState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certification, R15 and R16: how many stand how, who they are, and what is taken out of that. */
@ExtendWith(ArquillianExtension.class)
class CoverageIT {

    private static final int MOST_STATEMENTS = 12;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final ExportWords WORDS =
            new ExportWords("Certificates", Collections.nCopies(ExportWords.COLUMNS, "Column"), Map.of());

    @Inject
    CertifyingDesks desks;

    @Inject
    Coverages coverages;

    @Inject
    Certification certification;

    @Inject
    Recertifications recertifications;

    @Inject
    Exports exports;

    @Inject
    Register people;

    @Inject
    Crews crews;

    @Inject
    Rows rows;

    @Inject
    SqlWatch watch;

    @Inject
    Clock clock;

    private CertifiedTeam team;
    private String name;
    private Instant now;
    private long program;
    private CertificateView certificate;

    @BeforeEach
    void oneOfThreeIsCertified() {
        team = desks.form();
        name = people.person(team.person()).orElseThrow().team();
        crews.trainee(name);
        now = clock.instant();
        program = team.writes(CertifyingDesks.terms(), days(60));
        team.enrols(program, new Enrolled.Team(name), days(50));
        certificate = team.certifies(program, CertifyingDesks.SCENARIO, days(5));
    }

    @Test
    void at_any_moment_as_many_are_counted_as_stand_so() {
        assertThat(Stream.of(days(51), days(6), now, opens(), expires(), graceEnds()))
                .allSatisfy(at -> assertThat(tally(at).held()).as(at.toString()).isEqualTo(stand(at)));
    }

    @Test
    void what_was_cut_short_is_counted_as_it_stands() {
        rows.change(
                "update certificate_basis set scenario_hash = 'older' where certificate_id = ?", certificate.number());
        var cause = new Cause.ScenarioChanged(CertifyingDesks.SCENARIO);
        LocalDate due = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2);
        team.administers(
                () -> recertifications.open(team.hr(), new RecertificationDraft(program, cause, due, 1, "Changed.")));
        Instant cut = due.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant later = clock.instant();

        assertThat(Stream.of(
                        now, later, cut, cut.plus(Duration.ofDays(5)).minusMillis(1), cut.plus(Duration.ofDays(5))))
                .allSatisfy(at -> assertThat(tally(at).held()).as(at.toString()).isEqualTo(stand(at)));
    }

    @Test
    void what_was_taken_back_is_counted_as_such_from_then_on() {
        team.revokes(certificate.number(), days(2));

        assertThat(tally(days(3)).of(Holding.REVOKED)).isZero();
        assertThat(tally(now).of(Holding.REVOKED)).isEqualTo(1);
    }

    @Test
    void whoever_was_issued_another_is_counted_once() {
        team.reissues(certificate.number(), days(1));

        assertThat(tally(now).total()).isEqualTo(3);
        assertThat(tally(now).of(Holding.VALID)).isEqualTo(1);
        assertThat(tally(days(2)).of(Holding.VALID)).isEqualTo(1);
    }

    @Test
    void each_figure_leads_to_as_many_people() {
        CoverageTally tally = tally(opens());

        assertThat(Arrays.asList(Holding.values())).allSatisfy(holding -> assertThat(
                        roster(opens(), ofTeam().with(holding)).total())
                .as(holding.name())
                .isEqualTo(tally.of(holding)));
    }

    @Test
    void what_ends_within_days_leads_to_its_people() {
        assertThat(tally(now).within(30)).isEqualTo(1);
        assertThat(roster(now, ofTeam().with(new Ending.Within(30))).lines())
                .extracting(line -> line.person().id())
                .containsExactly(team.person());
        assertThat(roster(now, ofTeam().with(new Ending.Within(5))).total()).isZero();
    }

    @Test
    void a_team_has_as_many_ends_within_days_as_its_program_at_whatever_nanosecond() {
        now = now.truncatedTo(ChronoUnit.MICROS).plusNanos(999);

        assertThat(groups(By.TEAM))
                .extracting(group -> group.tally().within(30))
                .containsExactly(1L);
    }

    @Test
    void the_forecast_has_it_in_the_month_of_its_last_day() {
        YearMonth last = YearMonth.from(expires().minusNanos(1).atOffset(ZoneOffset.UTC));
        List<MonthEnd> forecast = coverage(now).programs().get(0).forecast();

        assertThat(forecast)
                .hasSize(13)
                .filteredOn(month -> month.certificates() > 0)
                .containsExactly(new MonthEnd(last, 1));
    }

    @Test
    void groups_are_told_a_page_at_a_time_beside_the_programs() {
        rows.change("update person set site = 'Leeds' where id = ?", team.person());

        Coverage second = team.administers(() -> coverages.coverage(question(now), By.SITE, 0, 1, 1));

        assertThat(second.groups().groups()).extracting(GroupCoverage::name).containsExactly("Leeds");
        assertThat(second.groups().total()).isEqualTo(2);
        assertThat(second.programs()).hasSize(1);
    }

    @Test
    void it_is_counted_by_team_and_by_site() {
        rows.change("update person set site = 'Leeds' where id = ?", team.person());

        assertThat(groups(By.TEAM)).extracting(GroupCoverage::name).containsExactly(name);
        assertThat(groups(By.SITE)).extracting(GroupCoverage::name).containsExactly("", "Leeds");
        assertThat(groups(By.SITE).get(1).tally().percent()).isEqualTo(100);
    }

    @Test
    void to_count_costs_few_statements_and_reads_no_evidence() {
        var seen = watch.during(() -> coverage(now));

        assertThat(seen.statements())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS)
                .noneMatch(statement -> statement.toLowerCase(Locale.ROOT).contains("evidence"));
    }

    @Test
    void what_is_taken_out_has_a_row_for_each() throws IOException {
        assertThat(table(RosterFilter.none().of(name)).lines())
                .hasSize(1 + 3)
                .anyMatch(row -> row.contains(certificate.serial()));
    }

    @Test
    void what_is_taken_out_is_what_the_filter_shows() throws IOException {
        assertThat(table(ofTeam().with(Holding.NEVER)).lines())
                .hasSize(1 + 2)
                .noneMatch(row -> row.contains(certificate.serial()));
    }

    @Test
    void that_it_is_taken_out_is_journalled_with_its_filter_and_rows() throws IOException {
        table(ofTeam().with(Holding.NEVER));

        assertThat(rows.count(
                        "journal_entry where actor_id = ? and deed = 'EXPORTED' and after_text like 'CSV, 2 rows%NEVER%'",
                        team.hr().id()))
                .isEqualTo(1);
    }

    @Test
    void what_was_prepared_has_the_same_rows() throws IOException {
        RosterFilter filter = ofTeam().with(Holding.NEVER);
        long prepared = prepare(filter);
        prepares(prepared);

        assertThat(taken(team.hr(), prepared)).isEqualTo(table(filter));
    }

    @Test
    void what_was_prepared_does_not_exist_for_anybody_else() throws IOException {
        long prepared = prepare(ofTeam());
        prepares(prepared);

        assertThat(taken(desks.hr(), prepared)).isEmpty();
    }

    private long prepare(RosterFilter filter) {
        var question = new ExportQuestion(Optional.of(program), filter, Optional.empty());
        return team.administers(() -> exports.prepare(team.hr(), question, WORDS))
                .orElseThrow();
    }

    /** Waits until the server has prepared it. */
    private void prepares(long prepared) {
        Instant latest = clock.instant().plus(LONGEST);
        while (state(prepared) != WorkState.DONE) {
            assertThat(clock.instant()).as("prepared by then").isBefore(latest);
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private WorkState state(long prepared) {
        return team.administers(() -> exports.prepared(team.hr(), prepared))
                .orElseThrow()
                .work()
                .state();
    }

    private String taken(Actor actor, long prepared) throws IOException {
        var out = new ByteArrayOutputStream();
        team.administers(() -> exports.take(actor, prepared, TableFormat.CSV, () -> out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private String table(RosterFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        var question = new ExportQuestion(Optional.of(program), filter, Optional.empty());
        team.administers(() -> exports.write(team.hr(), question, TableFormat.CSV, WORDS, () -> out));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As the roster has it, which looks at each. */
    private Map<Holding, Long> stand(Instant at) {
        Map<Holding, Long> counted = roster(at, ofTeam()).lines().stream()
                .map(line -> line.state().map(Enum::name).map(Holding::valueOf).orElse(Holding.NEVER))
                .collect(Collectors.groupingBy(holding -> holding, Collectors.counting()));
        Stream.of(Holding.values())
                .filter(holding -> !holding.gathers())
                .forEach(holding -> counted.putIfAbsent(holding, 0L));
        return at.isBefore(days(50)) ? Map.of() : counted;
    }

    private CoverageTally tally(Instant at) {
        return coverage(at).programs().get(0).tally();
    }

    private Coverage coverage(Instant at) {
        return coverage(at, By.TEAM);
    }

    private List<GroupCoverage> groups(By by) {
        return coverage(now, by).groups().groups();
    }

    private Coverage coverage(Instant at, By by) {
        return team.administers(() -> coverages.coverage(question(at), by, 0, 0, Coverages.PAGE));
    }

    private CoverageQuestion question(Instant at) {
        return new CoverageQuestion(Optional.of(program), Optional.of(name), Optional.empty(), Optional.of(at));
    }

    private Roster roster(Instant at, RosterFilter filter) {
        var question = new RosterQuestion(program, filter, Optional.of(at), 0, Certification.PAGE);
        return team.administers(() -> certification.roster(team.hr(), question)).orElseThrow();
    }

    private RosterFilter ofTeam() {
        return RosterFilter.none().of(name);
    }

    private Instant opens() {
        return certificate.term().opens();
    }

    private Instant expires() {
        return certificate.term().expires();
    }

    private Instant graceEnds() {
        return certificate.term().graceEnds();
    }

    private Instant days(int ago) {
        return now.minus(Duration.ofDays(ago));
    }
}
