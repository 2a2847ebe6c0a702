package org.composure.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Long work, R5: how far it is, and what came of it. */
class WorkViewTest {

    @Test
    void before_it_is_planned_nothing_is_done() {
        assertThat(view(WorkState.WAITING, 0, 0).percent()).isZero();
    }

    @Test
    void all_of_nothing_is_everything_once_it_is_done() {
        assertThat(view(WorkState.DONE, 0, 0).percent()).isEqualTo(100);
    }

    @Test
    void what_is_not_quite_done_is_not_told_as_done() {
        assertThat(view(WorkState.RUNNING, 999, 1000).percent()).isEqualTo(99);
    }

    @Test
    void more_than_was_planned_is_not_more_than_everything() {
        assertThat(view(WorkState.RUNNING, 12, 10).percent()).isEqualTo(100);
    }

    @Test
    void a_sentence_is_kept_with_what_stands_in_it() {
        Said said = Said.of("work.done.some-kind", 3, "two words", "");

        assertThat(Said.parse(said.text())).isEqualTo(said);
    }

    @Test
    void a_sentence_without_anything_in_it_too() {
        assertThat(Said.parse("work.done.some-kind")).isEqualTo(new Said("work.done.some-kind", List.of()));
    }

    private static WorkView view(WorkState state, long done, long total) {
        return new WorkView(
                1,
                "kind",
                "about",
                "page",
                2,
                "Ines",
                Instant.EPOCH,
                state,
                done,
                total,
                Optional.empty(),
                Optional.empty());
    }
}
