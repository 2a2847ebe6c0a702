package org.composure.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.composure.reporting.BoardColumn;
import org.composure.reporting.BoardQuestion.Access;
import org.junit.jupiter.api.Test;

class BoardAddressTest {

    @Test
    void an_address_that_asks_for_nothing_is_the_whole_board_by_name() {
        BoardAddress address = BoardAddress.of(Map.of());

        assertThat(address.column()).isEqualTo(BoardColumn.NAME);
        assertThat(address.descending()).isFalse();
        assertThat(address.isFiltered()).isFalse();
    }

    @Test
    void what_is_not_on_offer_counts_as_not_asked() {
        assertThat(BoardAddress.of(Map.of(
                        "sort", "salary", "access", "OPEN", "level", "6", "below", "charm", "order", "up", "page",
                        "x")))
                .isEqualTo(BoardAddress.of(Map.of()));
    }

    @Test
    void a_column_begins_with_what_matters_most_in_it() {
        assertThat(BoardAddress.of(Map.of("sort", "critical")).descending()).isTrue();
        assertThat(BoardAddress.of(Map.of("sort", "empathy")).descending()).isFalse();
    }

    @Test
    void the_sorted_column_leads_to_the_other_way_round() {
        BoardAddress address = BoardAddress.of(Map.of("sort", "critical", "search", "ana"));

        assertThat(address.sortedBy(BoardColumn.CRITICAL))
                .isEqualTo("/team/board.xhtml?search=ana&sort=critical&order=ascending&page=1");
    }

    @Test
    void another_column_keeps_the_filter_and_begins_as_usual() {
        BoardAddress address =
                BoardAddress.of(Map.of("sort", "name", "order", "descending", "access", "closed", "page", "3"));

        assertThat(address.sortedBy(BoardColumn.LEVEL)).isEqualTo("/team/board.xhtml?access=closed&sort=level&page=1");
    }

    @Test
    void a_level_and_an_access_filter() {
        BoardAddress address = BoardAddress.of(Map.of("level", "4", "access", "all"));

        assertThat(address.isFiltered()).isTrue();
        assertThat(address.level()).isEqualTo(Optional.of(4));
        assertThat(address.access()).isEqualTo(Access.ALL);
    }
}
