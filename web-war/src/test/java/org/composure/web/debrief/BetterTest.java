package org.composure.web.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.play.Turn;
import org.composure.scenario.Article;
import org.junit.jupiter.api.Test;

class BetterTest {

    private static final List<Turn> LINE = Annotated.turns(3);
    private static final Turn SAID = LINE.get(0);

    @Test
    void where_nothing_was_lost_nothing_is_better() {
        assertThat(Better.of(Annotated.turn(SAID, 30, 0, LINE))).isNull();
    }

    @Test
    void where_no_line_is_known_nothing_is_better() {
        assertThat(Better.of(Annotated.turn(SAID, 30, 5, List.of()))).isNull();
    }

    @Test
    void the_best_line_begins_with_the_better_answer() {
        assertThat(better().answer().turn()).isSameAs(LINE.get(0));
    }

    @Test
    void what_would_have_followed_is_ahead() {
        assertThat(better().ahead()).extracting(Better.Line::turn).containsExactly(LINE.get(1), LINE.get(2));
    }

    @Test
    void articles_are_told_by_their_titles() {
        Article first = SAID.situation().scenario().articles().get(0);

        assertThat(better().answer().opened()).containsExactly(first.title());
    }

    private static Better better() {
        return Better.of(Annotated.turn(SAID, 30, 5, LINE));
    }
}
