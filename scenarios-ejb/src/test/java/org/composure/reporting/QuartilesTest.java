package org.composure.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.reporting.Quartiles.Place;
import org.junit.jupiter.api.Test;

/** Reporting, R4. */
class QuartilesTest {

    private static final Quartiles BAND = new Quartiles(40, 50, 60);

    @Test
    void three_are_too_few_to_hide_each_of_them() {
        assertThat(Quartiles.of(List.of(1, 2, 3))).isEmpty();
    }

    @Test
    void of_five_they_are_the_second_the_third_and_the_fourth() {
        assertThat(Quartiles.of(List.of(90, 10, 70, 30, 50))).contains(new Quartiles(30, 50, 70));
    }

    @Test
    void between_two_neighbours_they_lie_in_proportion() {
        assertThat(Quartiles.of(List.of(0, 10, 20, 30))).contains(new Quartiles(8, 15, 23));
    }

    @Test
    void the_ends_of_the_band_are_within_it() {
        assertThat(List.of(BAND.place(39), BAND.place(40), BAND.place(60), BAND.place(61)))
                .containsExactly(Place.BELOW, Place.WITHIN, Place.WITHIN, Place.ABOVE);
    }
}
