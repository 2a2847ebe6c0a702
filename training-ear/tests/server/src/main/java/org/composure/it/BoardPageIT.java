package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.composure.it.inside.BoardTeam;
import org.composure.server.BoardVisit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board and the page on a member in the browser. One story in its order: the team is gathered in the server. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoardPageIT {

    @Inject
    BoardTeam team;

    @Test
    @Order(1)
    void a_team_with_a_past_is_gathered() {
        team.gather();

        assertThat(team.actor(BoardTeam.SUPERVISOR)).isNotNull();
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_board_looks_good() {
        BoardVisit.look(BoardTeam.SUPERVISOR, "board", "");
    }

    @Test
    @Order(3)
    @RunAsClient
    void the_page_on_a_member_looks_good() {
        BoardVisit.lookAt(BoardTeam.SUPERVISOR, "member", "Ada Rigid");
    }

    @Test
    @Order(4)
    @RunAsClient
    void the_page_on_somebody_who_has_not_played_looks_good() {
        BoardVisit.lookAt(BoardTeam.SUPERVISOR, "member-new", "Flo New");
    }

    @Test
    @Order(5)
    @RunAsClient
    void an_empty_board_looks_good() {
        BoardVisit.look(BoardTeam.EMPTY_SUPERVISOR, "board-empty", "");
    }

    @Test
    @Order(6)
    @RunAsClient
    void a_board_on_which_nobody_has_played_looks_good() {
        BoardVisit.look(BoardTeam.OTHER_SUPERVISOR, "board-unplayed", "");
    }

    @Test
    @Order(7)
    @RunAsClient
    void an_empty_board_says_how_people_get_there() {
        assertThat(BoardVisit.says(BoardTeam.EMPTY_SUPERVISOR, "")).contains("An administrator puts people into teams");
    }

    @Test
    @Order(8)
    @RunAsClient
    void the_head_of_a_column_sorts_by_keyboard_and_says_so() {
        assertThat(BoardVisit.namesSortedByKeyboard(BoardTeam.SUPERVISOR, "Attempts"))
                .hasSize(7)
                .startsWith("Attempts")
                .endsWith("Flo New");
    }

    @Test
    @Order(9)
    @RunAsClient
    void a_search_finds_by_a_part_of_the_name_by_keyboard() {
        assertThat(BoardVisit.namesFound(BoardTeam.SUPERVISOR, "need")).containsExactly("Cy Needless");
    }

    @Test
    @Order(10)
    @RunAsClient
    void a_filter_in_the_address_holds() {
        assertThat(BoardVisit.names(BoardTeam.SUPERVISOR, "?access=closed")).isEmpty();
        assertThat(BoardVisit.names(BoardTeam.SUPERVISOR, "?level=2&sort=name&order=descending"))
                .startsWith("Flo New")
                .hasSize(6);
    }

    @Test
    @Order(11)
    @RunAsClient
    void a_search_that_finds_nobody_says_what_to_do() {
        assertThat(BoardVisit.says(BoardTeam.SUPERVISOR, "?search=%25")).contains("No trainee fits this search");
    }

    @Test
    @Order(12)
    @RunAsClient
    void a_score_leads_to_its_debrief() {
        assertThat(BoardVisit.behindTheFirstScore(BoardTeam.SUPERVISOR)).startsWith("Debrief");
    }

    @Test
    @Order(13)
    @RunAsClient
    void a_cell_of_the_two_by_two_leads_to_what_it_counts() {
        assertThat(BoardVisit.behindACell(BoardTeam.SUPERVISOR, "Bo Never").stream()
                        .distinct())
                .hasSize(1);
    }

    @Test
    @Order(14)
    @RunAsClient
    void of_somebody_of_another_team_and_of_nobody_there_is_no_page() {
        assertThat(BoardVisit.status(BoardTeam.SUPERVISOR, "1")).isEqualTo(404);
        assertThat(BoardVisit.status(BoardTeam.SUPERVISOR, "x")).isEqualTo(404);
        assertThat(BoardVisit.status(BoardTeam.SUPERVISOR, "999999999999999999"))
                .isEqualTo(404);
    }
}
