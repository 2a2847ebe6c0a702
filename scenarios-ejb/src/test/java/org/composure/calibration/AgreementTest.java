package org.composure.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.composure.calibration.CompetencyStanding.Calibrated;
import org.composure.scenario.Competency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calibration, R6. */
class AgreementTest {

    private static final Standard STANDARD = new Standard(0.6, 4, 5, 0.75);

    @ParameterizedTest
    @CsvSource({"0, 0", "19, 0", "20, 1", "59, 2", "60, 3", "79, 3", "80, 4", "100, 4"})
    void a_score_counts_as_a_band_of_twenty(int percent, int band) {
        assertThat(Rating.band(percent)).isEqualTo(band);
    }

    @Test
    void who_rates_alike_and_as_the_rules_is_calibrated() {
        assertThat(empathy(List.of(rated(1, 0, 1, 3, 4), rated(2, 0, 1, 3, 4))).calibrated())
                .isEqualTo(Calibrated.YES);
    }

    @Test
    void who_rates_alike_and_not_as_the_rules_is_not_calibrated() {
        assertThat(empathy(List.of(rated(1, 4, 3, 1, 0), rated(2, 4, 3, 1, 0))).calibrated())
                .isEqualTo(Calibrated.NO);
    }

    @Test
    void who_does_not_rate_alike_is_not_calibrated() {
        assertThat(empathy(List.of(rated(1, 0, 1, 3, 4), rated(2, 4, 3, 1, 0))).calibrated())
                .isEqualTo(Calibrated.NO);
    }

    @Test
    void of_one_rater_nothing_is_known() {
        assertThat(empathy(List.of(rated(1, 0, 1, 3, 4))).calibrated()).isEqualTo(Calibrated.UNKNOWN);
    }

    @Test
    void of_too_few_shared_contacts_nothing_is_known() {
        assertThat(empathy(List.of(rated(1, 0, 1, 3), rated(2, 0, 1, 3))).calibrated())
                .isEqualTo(Calibrated.UNKNOWN);
    }

    @Test
    void without_ratings_nothing_is_known() {
        assertThat(Agreement.of(List.of(), STANDARD))
                .hasSize(3)
                .allMatch(standing -> standing.calibrated() == Calibrated.UNKNOWN
                        && standing.gap().isEmpty());
    }

    @Test
    void agreement_is_the_mean_of_all_pairs_of_raters() {
        // The first two agree in all; each of them and the third are opposed in all.
        assertThat(empathy(List.of(rated(1, 0, 4), rated(2, 0, 4), rated(3, 4, 0)))
                        .amongRaters()
                        .orElseThrow())
                .isCloseTo((1.0 - 1.0 - 1.0) / 3, within(1e-9));
    }

    @Test
    void what_it_rests_on_is_every_contact_that_two_have_rated() {
        assertThat(empathy(List.of(rated(1, 0, 4), rated(2, 0, 4), rated(3, 4))).pairs())
                .isEqualTo(4);
    }

    @Test
    void the_gap_is_how_much_higher_than_the_rules_raters_rate() {
        assertThat(empathy(List.of(rated(1, 1, 2), rated(2, 0, 1))).gap().orElseThrow())
                .isCloseTo(0.5, within(1e-9));
    }

    /** Somebody's ratings of empathy in contacts that the rules put in the bands 0, 1, 3 and 4. */
    private static List<Rated> rated(long rater, int... ratings) {
        int[] rules = {0, 1, 3, 4};
        return IntStream.range(0, ratings.length)
                .mapToObj(at -> new Rated(at, rater, new Rating(ratings[at], 2, 2), new Rating(rules[at], 2, 2)))
                .toList();
    }

    private static CompetencyStanding empathy(List<List<Rated>> raters) {
        return Agreement.of(raters.stream().flatMap(List::stream).toList(), STANDARD).stream()
                .filter(standing -> standing.competency() == Competency.EMPATHY)
                .findFirst()
                .orElseThrow();
    }
}
