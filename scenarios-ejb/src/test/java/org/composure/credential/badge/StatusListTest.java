package org.composure.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Credential, R7. */
class StatusListTest {

    private static final URI LISTS = URI.create("https://training.example/status");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 94_567, StatusList.SIZE - 1})
    void a_bit_that_was_set_is_read(int index) {
        assertThat(StatusList.read(StatusList.write(only(index)), index)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 8, 15, StatusList.SIZE - 1})
    void its_neighbours_are_not(int index) {
        assertThat(StatusList.read(StatusList.write(only(7)), index)).contains(false);
    }

    @Test
    void the_empty_list_of_the_standard_is_read() {
        // Bitstring Status List 1.0, example of an encoded list
        String printed = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA";

        assertThat(StatusList.read(printed, 0)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "zH4sI", "u!!!!", "uAAAA", "uH4sIAAAAAAAA_2NgAAAAAAAA"})
    void what_is_no_list_says_nothing(String text) {
        assertThat(StatusList.read(text, 0)).isEmpty();
    }

    @Test
    void outside_of_the_list_nothing_is_said() {
        assertThat(StatusList.read(StatusList.write(new BitSet()), StatusList.SIZE))
                .isEmpty();
    }

    @Test
    void badges_go_on_in_the_next_list_when_one_is_full() {
        assertThat(StatusPlace.of(LISTS, StatusList.SIZE + 3L)).isEqualTo(new StatusPlace(URI.create(LISTS + "/1"), 3));
    }

    @Test
    void no_place_is_outside_of_its_list() {
        assertThatThrownBy(() -> new StatusPlace(LISTS, StatusList.SIZE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BitSet only(int index) {
        var bits = new BitSet();
        bits.set(index);
        return bits;
    }
}
