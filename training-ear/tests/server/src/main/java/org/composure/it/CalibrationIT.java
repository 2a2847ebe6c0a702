package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.composure.calibration.CalibrationOutcome;
import org.composure.calibration.CalibrationOutcome.Done;
import org.composure.calibration.CalibrationOutcome.Reason;
import org.composure.calibration.CalibrationOutcome.Refused;
import org.composure.calibration.CompetencyStanding;
import org.composure.calibration.Figures;
import org.composure.calibration.Rating;
import org.composure.calibration.RoundView;
import org.composure.calibration.TranscriptView;
import org.composure.calibration.TranscriptView.Verdict;
import org.composure.calibration.boundary.Calibration;
import org.composure.it.inside.Crews;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.scenario.Competency;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calibration, R1 to R3, R5 and R8. */
@ExtendWith(ArquillianExtension.class)
class CalibrationIT {

    private static final Rating HIGH = new Rating(4, 3, 4);
    private static final Rating LOW = new Rating(0, 1, 0);

    private static boolean played;

    @Inject
    Staff staff;

    @Inject
    Crews crews;

    @Inject
    Rows rows;

    @Inject
    Calibration calibration;

    private Trainee one;
    private Trainee other;
    private int round;

    @BeforeEach
    void aRoundForTwoSupervisors() {
        if (!played) {
            Trainee trainee = staff.hire();
            List.of("policy-rigidity", "no-authority", "mishandled-anger")
                    .forEach(scenario -> trainee.playsToTheEnd(trainee.begins(scenario)));
            played = true;
        }
        one = crews.supervisor(Crews.newTeam());
        other = crews.supervisor(Crews.newTeam());
        round = round(one) + 1;
        assertThat(opens(one, round)).isInstanceOf(Done.class);
    }

    @Test
    void every_supervisor_has_the_same_contacts_to_rate() {
        assertThat(view(other)).isEqualTo(view(one));
    }

    @Test
    void a_round_is_opened_once() {
        assertThat(opens(other, round)).isEqualTo(new Refused(Reason.ROUND_CHANGED));
    }

    @Test
    void only_contacts_of_trainees_that_have_ended_are_chosen() {
        assertThat(rows.count(
                        "calibration_transcript t join attempt a on a.id = t.attempt_id join person p on p.id = a.person_id"
                                + " where t.round = ? and p.role = 'TRAINEE' and a.ended_at is not null",
                        round))
                .isEqualTo(Calibration.FEWEST);
    }

    @Test
    void who_has_not_rated_a_contact_is_told_nothing_of_it() {
        rates(other, 1, HIGH);

        assertThat(transcript(one, 1).verdict()).isEmpty();
    }

    @Test
    void who_has_rated_a_contact_is_told_what_others_rated() {
        rates(other, 1, HIGH);
        rates(one, 1, LOW);

        assertThat(verdict(one).others()).containsExactly(HIGH);
        assertThat(verdict(one).own()).isEqualTo(LOW);
    }

    @Test
    void no_figure_counts_what_the_reader_has_yet_to_rate() {
        Figures before = figures(one);
        rates(other, 1, HIGH);

        assertThat(figures(one)).isEqualTo(before);
    }

    @Test
    void what_is_left_out_is_told() {
        rates(one, 1, HIGH);

        assertThat(figures(one).unseen()).isEqualTo(Calibration.FEWEST - 1);
    }

    @Test
    void a_rating_is_final() {
        rates(one, 1, HIGH);

        assertThat(rates(one, 1, LOW)).isEqualTo(new Refused(Reason.ALREADY_RATED));
        assertThat(verdict(one).own()).isEqualTo(HIGH);
    }

    @Test
    void a_round_that_is_over_cannot_be_rated() {
        opens(one, round + 1);

        assertThat(rates(one, 1, HIGH)).isEqualTo(new Refused(Reason.NO_SUCH_TRANSCRIPT));
    }

    @Test
    void what_the_rules_found_is_asked_about_after_the_rating_only() {
        assertThat(recalls(Set.of(0))).isEqualTo(new Refused(Reason.NOT_RATED));
    }

    @Test
    void what_one_would_have_found_is_kept() {
        rates(one, 1, HIGH);
        recalls(Set.of(0));

        assertThat(verdict(one).findings()).first().satisfies(found -> assertThat(found.recalled())
                .hasValue(true));
        assertThat(verdict(one).findings())
                .allSatisfy(found -> assertThat(found.recalled()).isPresent());
    }

    @Test
    void that_somebody_rated_is_journalled_and_not_what() {
        rates(one, 1, HIGH);

        assertThat(rows.count(
                        "journal_entry where deed = 'CALIBRATION_RATED' and actor_id = ? and after_text = ''",
                        one.actor().id()))
                .isEqualTo(1);
    }

    @Test
    void a_board_is_told_of_each_competency() {
        assertThat(one.does(() -> calibration.standing()))
                .extracting(CompetencyStanding::competency)
                .containsExactly(Competency.values());
    }

    private int round(Trainee reader) {
        return reader.does(() -> calibration.round(reader.actor()))
                .map(RoundView::number)
                .orElse(0);
    }

    private RoundView view(Trainee reader) {
        return reader.does(() -> calibration.round(reader.actor())).orElseThrow();
    }

    private CalibrationOutcome opens(Trainee opener, int number) {
        return opener.does(() -> calibration.open(opener.actor(), number, Calibration.FEWEST));
    }

    private TranscriptView transcript(Trainee reader, int place) {
        return reader.does(() -> calibration.transcript(reader.actor(), round, place))
                .orElseThrow();
    }

    private Verdict verdict(Trainee reader) {
        return transcript(reader, 1).verdict().orElseThrow();
    }

    private CalibrationOutcome rates(Trainee rater, int place, Rating rating) {
        return rater.does(() -> calibration.rate(rater.actor(), round, place, rating));
    }

    private CalibrationOutcome recalls(Set<Integer> places) {
        return one.does(() -> calibration.recall(one.actor(), round, 1, places));
    }

    private Figures figures(Trainee reader) {
        return reader.does(() -> calibration.figures(reader.actor()));
    }
}
