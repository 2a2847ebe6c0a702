package org.composure.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.calibration.Kappa.Pair;
import org.junit.jupiter.api.Test;

/** Calibration, R6, against values that others have published. */
class KappaTest {

    /**
     * The ratings of anxiety of twenty subjects by the first two raters in the R package irr, whose documentation of
     * kappa2 weights them by squares.
     */
    private static final int[] FIRST = {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3};

    private static final int[] SECOND = {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4};

    @Test
    void it_is_what_irr_publishes_for_two_raters_of_anxiety() {
        assertThat(Kappa.quadratic(pairs(FIRST, SECOND)).orElseThrow()).isCloseTo(0.297, within(0.0005));
    }

    @Test
    void it_is_what_scikit_learn_publishes_for_its_weighting_example() {
        List<Pair> pairs = Stream.of(
                        times(46, new Pair(0, 0)),
                        times(4, new Pair(1, 0)),
                        times(40, new Pair(1, 1)),
                        times(10, new Pair(2, 2)))
                .flatMap(List::stream)
                .toList();

        assertThat(Kappa.quadratic(pairs).orElseThrow()).isCloseTo(0.9541, within(0.00005));
    }

    @Test
    void full_agreement_is_one() {
        assertThat(Kappa.quadratic(pairs(FIRST, FIRST))).hasValue(1);
    }

    @Test
    void agreement_by_chance_is_nought() {
        assertThat(Kappa.quadratic(List.of(new Pair(0, 0), new Pair(0, 4), new Pair(4, 0), new Pair(4, 4))))
                .hasValue(0);
    }

    @Test
    void opposite_ratings_are_below_chance() {
        assertThat(Kappa.quadratic(List.of(new Pair(0, 4), new Pair(4, 0)))).hasValue(-1);
    }

    @Test
    void it_does_not_matter_who_is_first() {
        assertThat(Kappa.quadratic(pairs(FIRST, SECOND))).isEqualTo(Kappa.quadratic(pairs(SECOND, FIRST)));
    }

    @Test
    void where_both_give_one_rating_throughout_it_says_nothing() {
        assertThat(Kappa.quadratic(times(5, new Pair(3, 3)))).isEmpty();
    }

    @Test
    void where_one_gives_one_rating_throughout_agreement_is_by_chance() {
        assertThat(Kappa.quadratic(List.of(new Pair(3, 1), new Pair(3, 2), new Pair(3, 4))))
                .hasValue(0);
    }

    @Test
    void of_a_single_pair_it_says_nothing() {
        assertThat(Kappa.quadratic(List.of(new Pair(3, 4)))).isEmpty();
    }

    @Test
    void without_pairs_it_says_nothing() {
        assertThat(Kappa.quadratic(List.of())).isEmpty();
    }

    private static List<Pair> pairs(int[] one, int[] other) {
        return IntStream.range(0, one.length)
                .mapToObj(at -> new Pair(one[at], other[at]))
                .toList();
    }

    private static List<Pair> times(int many, Pair pair) {
        return Collections.nCopies(many, pair);
    }
}
