package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.composure.it.inside.BoardTeam;
import org.composure.it.inside.Caller;
import org.composure.it.inside.SqlWatch;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.judge.Finding;
import org.composure.judge.Rulebook;
import org.composure.judge.Scorecard;
import org.composure.people.Actor;
import org.composure.reporting.Board;
import org.composure.reporting.BoardColumn;
import org.composure.reporting.BoardQuestion;
import org.composure.reporting.BoardQuestion.Access;
import org.composure.reporting.Course;
import org.composure.reporting.EscalationOutcome;
import org.composure.reporting.Habit;
import org.composure.reporting.Member;
import org.composure.reporting.MemberLine;
import org.composure.reporting.MemberQuestion;
import org.composure.reporting.PlayedAttempt;
import org.composure.reporting.Quartiles;
import org.composure.reporting.boundary.TeamReports;
import org.composure.scenario.Competency;
import org.composure.scoring.control.ScorecardStore;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.training.AttemptCard;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reporting: what a supervisor sees is what a recount of attempts and scorecards comes to. */
@ExtendWith(ArquillianExtension.class)
class BoardIT {

    private static final int MOST_STATEMENTS = 12;
    private static final MemberQuestion ALL = new MemberQuestion(Optional.empty(), 0, BoardQuestion.MOST);

    @Inject
    BoardTeam team;

    @Inject
    TeamReports reports;

    @Inject
    Staff staff;

    @Inject
    SqlWatch watch;

    @Inject
    ScorecardStore scorecards;

    @EJB(beanName = "AsSupervisor")
    Caller asSupervisor;

    private Actor supervisor;

    @BeforeEach
    void aTeamWithAPast() {
        team.gather();
        supervisor = team.actor(BoardTeam.SUPERVISOR);
    }

    @Test
    void the_board_shows_the_trainees_of_the_own_team() {
        assertThat(board().lines())
                .extracting(MemberLine::name)
                .containsExactly("Ada Rigid", "Bo Never", "Cy Needless", "Di Rude", "Ed Expert", "Flo New");
    }

    @Test
    void whoever_supervises_nobody_has_an_empty_board() {
        Actor empty = team.actor(BoardTeam.EMPTY_SUPERVISOR);

        assertThat(does(() -> reports.board(empty, question(BoardColumn.NAME))).trainees())
                .isZero();
    }

    @Test
    void the_courses_are_the_scores_of_the_last_ten_contacts() {
        for (String account : BoardTeam.players()) {
            List<Played> lastTen = last(10, played(account));
            for (Competency competency : Competency.values()) {
                assertThat(line(account).course(competency).points())
                        .as(account + " " + competency)
                        .isEqualTo(points(lastTen, competency));
            }
        }
    }

    @Test
    void attempts_are_counted_from_their_beginning() {
        for (String account : BoardTeam.players()) {
            assertThat(line(account).attempts())
                    .isEqualTo(staff.known(account).attempts().size());
        }
    }

    @Test
    void contacts_and_critical_errors_are_those_that_were_scored() {
        for (String account : BoardTeam.players()) {
            List<Played> played = played(account);

            assertThat(line(account).contacts()).isEqualTo(played.size());
            assertThat(line(account).critical())
                    .isEqualTo(played.stream()
                            .mapToInt(each -> each.scorecard().criticalErrors().size())
                            .sum());
        }
    }

    @Test
    void the_two_by_two_counts_contacts_with_a_finding_of_its_rules() {
        for (String account : BoardTeam.players()) {
            for (EscalationOutcome outcome : EscalationOutcome.values()) {
                assertThat(line(account).escalation().of(outcome))
                        .as(account + " " + outcome)
                        .isEqualTo(holding(outcome, played(account)).size());
            }
        }
    }

    @Test
    void the_two_by_two_of_the_team_is_that_of_its_members_together() {
        Board board = board();
        for (EscalationOutcome outcome : EscalationOutcome.values()) {
            assertThat(board.escalation().of(outcome))
                    .isPositive()
                    .isEqualTo(board.lines().stream()
                            .mapToLong(line -> line.escalation().of(outcome))
                            .sum());
        }
    }

    @Test
    void a_column_sorts_the_board() {
        Board board = does(() -> reports.board(supervisor, question(BoardColumn.MISSED)));

        assertThat(board.lines())
                .extracting(line -> line.escalation().of(EscalationOutcome.MISSED))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_history_is_all_that_was_scored() {
        for (String account : BoardTeam.players()) {
            for (Competency competency : Competency.values()) {
                assertThat(member(account).history().get(competency).points())
                        .isEqualTo(points(played(account), competency));
            }
        }
    }

    @Test
    void the_band_is_that_of_the_means_of_all_who_have_scores() {
        for (Competency competency : Competency.values()) {
            List<Integer> means = BoardTeam.players().stream()
                    .map(account -> new Course(points(last(10, played(account)), competency)).mean())
                    .filter(mean -> mean.isPresent())
                    .map(mean -> mean.getAsInt())
                    .toList();

            assertThat(member("board-it.new").team().get(competency))
                    .isEqualTo(Quartiles.of(means).orElseThrow());
        }
    }

    @Test
    void a_habit_tells_in_how_many_contacts_its_rule_found_something() {
        for (String account : BoardTeam.players()) {
            Member member = member(account);
            Map<String, Long> recount = rules(played(account));

            assertThat(Stream.concat(member.strengths().stream(), member.recurring().stream()))
                    .isNotEmpty()
                    .allSatisfy(habit -> assertThat(habit.contacts()).isEqualTo(recount.get(habit.rule())));
        }
    }

    @Test
    void whoever_refuses_by_the_letter_is_told_so() {
        assertThat(member("board-it.ada-rigid").recurring())
                .extracting(Habit::rule)
                .contains("remedy-withheld");
    }

    @Test
    void a_cell_of_the_two_by_two_leads_to_the_attempts_that_it_counts() {
        String account = "board-it.bo-never";
        Member member = does(() -> reports.member(
                        supervisor,
                        team.actor(account).id(),
                        new MemberQuestion(Optional.of(EscalationOutcome.MISSED), 0, BoardQuestion.MOST)))
                .orElseThrow();

        assertThat(member.played().attempts())
                .extracting(PlayedAttempt::id)
                .containsExactlyInAnyOrderElementsOf(holding(EscalationOutcome.MISSED, played(account)).stream()
                        .map(Played::attempt)
                        .toList());
    }

    @Test
    void without_a_choice_all_attempts_are_listed_the_newest_first() {
        assertThat(member("board-it.di-rude").played().attempts())
                .extracting(PlayedAttempt::id)
                .containsExactlyElementsOf(staff.known("board-it.di-rude").attempts().stream()
                        .map(AttemptCard::id)
                        .toList());
    }

    @Test
    void of_a_member_of_another_team_there_is_nothing() {
        assertThat(find(team.actor(BoardTeam.OTHER_TRAINEE).id())).isEmpty();
    }

    @Test
    void of_oneself_and_of_nobody_there_is_nothing() {
        assertThat(find(supervisor.id())).isEmpty();
        assertThat(find(-1)).isEmpty();
    }

    @Test
    void a_board_costs_at_most_twelve_statements() {
        assertThat(watch.during(this::board).statements()).isNotEmpty().hasSizeLessThan(MOST_STATEMENTS);
    }

    @Test
    void a_page_on_a_member_costs_at_most_twelve_statements() {
        long person = team.actor("board-it.ada-rigid").id();

        assertThat(watch.during(() -> find(person)).statements()).isNotEmpty().hasSizeLessThan(MOST_STATEMENTS);
    }

    /** A scored contact as it is stored, read without a report between. */
    private record Played(long attempt, AttemptCard card, Scorecard scorecard) {}

    /** The oldest first. */
    private List<Played> played(String account) {
        Trainee trainee = staff.known(account);
        List<Played> played = new ArrayList<>();
        for (AttemptCard card : trainee.attempts()) {
            if (card.endedAt().isPresent()) {
                played.add(new Played(card.id(), card, scorecard(card.id())));
            }
        }
        played.sort(Comparator.comparing((Played each) -> each.card().endedAt().orElseThrow()));
        return played;
    }

    private Scorecard scorecard(long attempt) {
        return scorecards
                .find(attempt, Rulebook.shipped().version())
                .map(StoredScorecard::scorecard)
                .orElseThrow();
    }

    private static List<Course.Point> points(List<Played> played, Competency competency) {
        return played.stream()
                .filter(each -> each.scorecard().scores().get(competency).measured())
                .map(each -> new Course.Point(
                        each.attempt(),
                        each.card().endedAt().orElseThrow(),
                        each.scorecard().scores().get(competency).percent()))
                .toList();
    }

    private static List<Played> holding(EscalationOutcome outcome, List<Played> played) {
        return played.stream()
                .filter(each -> each.scorecard().findings().stream()
                        .anyMatch(finding -> outcome.rules().contains(finding.rule())))
                .toList();
    }

    private static Map<String, Long> rules(List<Played> played) {
        Map<String, Long> contacts = new HashMap<>();
        played.forEach(each -> each.scorecard().findings().stream()
                .map(Finding::rule)
                .distinct()
                .forEach(rule -> contacts.merge(rule, 1L, Long::sum)));
        return contacts;
    }

    private static List<Played> last(int most, List<Played> played) {
        return played.subList(Math.max(0, played.size() - most), played.size());
    }

    private MemberLine line(String account) {
        long person = team.actor(account).id();
        return board().lines().stream()
                .filter(line -> line.person() == person)
                .findFirst()
                .orElseThrow();
    }

    private Board board() {
        return does(() -> reports.board(supervisor, question(BoardColumn.NAME)));
    }

    private static BoardQuestion question(BoardColumn column) {
        return new BoardQuestion(
                "", Access.ALL, Optional.empty(), Optional.empty(), column, column.descending(), 0, BoardQuestion.MOST);
    }

    private Member member(String account) {
        return find(team.actor(account).id()).orElseThrow();
    }

    private Optional<Member> find(long person) {
        return does(() -> reports.member(supervisor, person, ALL));
    }

    private <T> T does(Callable<T> work) {
        return Caller.does(asSupervisor, work);
    }
}
