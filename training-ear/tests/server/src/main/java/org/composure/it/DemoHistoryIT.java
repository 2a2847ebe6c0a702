package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.composure.demo.control.Chronicle;
import org.composure.demo.control.Colleague;
import org.composure.demo.control.Colleague.Span;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.judge.Rulebook;
import org.composure.judge.Scorecard;
import org.composure.judge.Scoring;
import org.composure.library.boundary.Library;
import org.composure.people.Role;
import org.composure.people.boundary.People;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.control.Scales;
import org.composure.scoring.control.ScorecardStore;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.simulate.SimulatedAgent;
import org.composure.training.AttemptCard;
import org.composure.training.AttemptView;
import org.composure.training.Mode;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Demo, R2 and R3; training, R12; scoring, R8: a colleague's month, played by simulated agents. */
@ExtendWith(ArquillianExtension.class)
class DemoHistoryIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final int CONTACTS = 8;
    private static final Rulebook RULEBOOK = Rulebook.shipped();

    @Inject
    Chronicle chronicle;

    @Inject
    Rows rows;

    @Inject
    Staff staff;

    @Inject
    People people;

    @Inject
    Library library;

    @Inject
    ScorecardStore scorecards;

    @Inject
    Scales scales;

    @EJB(beanName = "AsHr")
    Caller asHr;

    private Colleague colleague;
    private Trainee trainee;

    @BeforeEach
    void aColleagueWithAHistory() {
        colleague = colleague(List.of(1, 2));
        chronicle.write(colleague, TODAY);
        trainee = staff.known(colleague.account());
    }

    private static Colleague colleague(List<Integer> levels) {
        String account = "it-" + UUID.randomUUID();
        return new Colleague(
                account,
                "Ida Tester",
                account,
                "Team of " + account,
                Role.TRAINEE,
                true,
                Optional.of(new Span(30, 1)),
                CONTACTS,
                levels,
                List.of(SimulatedAgent.RIGID, SimulatedAgent.EXPERT));
    }

    @Test
    void hr_finds_the_person_in_their_team() throws Exception {
        assertThat(asHr.call(() -> people.people(colleague.account(), 0, People.PAGE))
                        .people())
                .singleElement()
                .satisfies(person -> assertThat(person.team()).isEqualTo(colleague.team()));
    }

    @Test
    void the_person_has_the_level_that_they_reached() throws Exception {
        assertThat(asHr.call(() -> people.person(trainee.actor().id()))
                        .orElseThrow()
                        .level())
                .isEqualTo(2);
    }

    @Test
    void all_contacts_are_the_persons_attempts() {
        assertThat(trainee.attempts()).hasSize(CONTACTS);
    }

    @Test
    void attempts_have_the_limits_of_their_day() {
        assertThat(attempts())
                .extracting(view -> view.playthrough().situation().limits().level())
                .containsSequence(1, 2);
    }

    @Test
    void whoever_has_attempts_gets_no_more() {
        chronicle.write(colleague, TODAY.plusDays(1));

        assertThat(trainee.attempts()).hasSize(CONTACTS);
    }

    @Test
    void where_an_attempt_fails_the_person_is_not_there_either() {
        Colleague impossible = colleague(List.of(1, 9));

        assertThatThrownBy(() -> chronicle.write(impossible, TODAY)).isInstanceOf(EJBException.class);
        assertThat(rows.count("person where account = ?", impossible.account())).isZero();
    }

    @Test
    void each_scorecard_is_that_of_its_transcript_scored_again() {
        assertThat(ended()).isNotEmpty().allSatisfy(view -> assertThat(stored(view))
                .isEqualTo(scoredAgain(view)));
    }

    @Test
    void a_contact_is_scored_as_of_its_end() {
        assertThat(ended()).allSatisfy(view -> assertThat(trainee.scores(view.id()))
                .extracting(ScoreLine::scoredAt)
                .containsExactly(view.endedAt().orElseThrow()));
    }

    @Test
    void annotations_are_made_when_the_debrief_is_read_and_kept() {
        AttemptView read = shortest();
        trainee.debrief(read.id());

        assertThat(rows.count(
                        "annotation where scorecard_id in (select id from scorecard where attempt_id = ?)", read.id()))
                .isEqualTo(read.playthrough().transcript().turns().size());
    }

    @Test
    void reading_the_debrief_changes_no_score() {
        AttemptView read = shortest();
        trainee.debrief(read.id());

        assertThat(stored(read)).isEqualTo(scoredAgain(read));
    }

    @Test
    void an_assessment_repeats_a_form_only_when_all_were_given() {
        Map<String, Set<Integer>> given = new HashMap<>();
        for (AttemptView view : attempts()) {
            Set<Integer> known = given.computeIfAbsent(view.scenario().id(), unknown -> new HashSet<>());
            if (view.mode() == Mode.ASSESSMENT && view.terms().formMet()) {
                assertThat(known)
                        .hasSize(
                                trainee.does(() -> library.forms(view.scenario().hash())));
            }
            known.add(view.terms().form());
        }
    }

    /** In their order in time. */
    private List<AttemptView> attempts() {
        List<AttemptCard> cards = new ArrayList<>(trainee.attempts());
        cards.sort(Comparator.comparing(AttemptCard::startedAt));
        return cards.stream().map(card -> trainee.reads(card.id())).toList();
    }

    private List<AttemptView> ended() {
        return attempts().stream().filter(AttemptView::ended).toList();
    }

    /** The one whose script is soon played exhaustively. */
    private AttemptView shortest() {
        return ended().stream()
                .min(Comparator.comparingInt(view -> view.scenario().scenes().size()))
                .orElseThrow();
    }

    private Scorecard stored(AttemptView view) {
        return scorecards
                .find(view.id(), RULEBOOK.version())
                .map(StoredScorecard::scorecard)
                .orElseThrow();
    }

    private Scorecard scoredAgain(AttemptView view) {
        var transcript = view.playthrough().transcript();
        return new Scoring(RULEBOOK).score(transcript, scales.of(transcript.situation()));
    }
}
