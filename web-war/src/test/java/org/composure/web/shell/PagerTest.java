package org.composure.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "999999, 100000", "0, 1", "-3, 1", "x, 1", "01, 1", "1e3, 1", "99999999999, 1", ", 1"})
    void a_number_in_an_address_that_is_none_is_the_first_page(String asked, int number) {
        assertThat(Pager.number(asked)).isEqualTo(number);
    }

    @Test
    void the_middle_has_neighbours_on_both_sides() {
        var pager = new Pager("/people.xhtml", Map.of(), 2, 10, 25);

        assertThat(pager.getPrevious()).isEqualTo("/people.xhtml?page=1");
        assertThat(pager.getNext()).isEqualTo("/people.xhtml?page=3");
        assertThat(pager.getFrom()).isEqualTo(11);
        assertThat(pager.getTo()).isEqualTo(20);
    }

    @Test
    void the_ends_have_one_neighbour() {
        assertThat(new Pager("/p", Map.of(), 1, 10, 25).getPrevious()).isNull();
        assertThat(new Pager("/p", Map.of(), 3, 10, 25).getNext()).isNull();
        assertThat(new Pager("/p", Map.of(), 3, 10, 30).getNext()).isNull();
    }

    @Test
    void one_page_needs_no_pager_and_a_page_past_the_end_needs_a_way_back() {
        assertThat(new Pager("/p", Map.of(), 1, 10, 10).isNeeded()).isFalse();
        assertThat(new Pager("/p", Map.of(), 4, 10, 10).isNeeded()).isTrue();
        assertThat(new Pager("/p", Map.of(), 4, 10, 10).getPrevious()).isEqualTo("/p?page=3");
    }

    @Test
    void the_filter_stays_in_the_address_as_it_was_typed() {
        assertThat(new Pager("/p", Map.of("search", "a&b=c #"), 1, 10, 11).getNext())
                .isEqualTo("/p?search=a%26b%3Dc+%23&page=2");
    }
}
