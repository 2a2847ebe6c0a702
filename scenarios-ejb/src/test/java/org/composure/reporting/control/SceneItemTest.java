package org.composure.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.composure.reporting.ReplyChoice;
import org.composure.reporting.SceneAnalysis;
import org.composure.scenario.Reply;
import org.composure.scenario.Scene;
import org.junit.jupiter.api.Test;

/** Reporting, R2: figures that were reckoned by hand. */
class SceneItemTest {

    private static final int HIGH = 18;
    private static final int MIDDLE = 12;
    private static final int LOW = 4;

    private static final Scene SCENE = new Scene(
            "opening",
            List.of(),
            List.of(reply("listen"), reply("refuse"), reply("never-chosen")),
            Set.of(),
            Optional.empty());

    /** Forty contacts: ten with high scores, twenty in the middle, ten with low scores. */
    private static final List<ContactCount> FORTY =
            List.of(contacts(HIGH, 10), contacts(MIDDLE, 20), contacts(LOW, 10));

    /** Of those with high scores nine listened, of those in the middle ten, of those with low scores two. */
    private static final List<ReplyCount> TELLING = List.of(
            chosen("listen", HIGH, 9, 5),
            chosen("refuse", HIGH, 1, -3),
            chosen("listen", MIDDLE, 10, 5),
            chosen("refuse", MIDDLE, 10, -3),
            chosen("listen", LOW, 2, 5),
            chosen("refuse", LOW, 8, -3));

    @Test
    void discrimination_is_the_share_of_the_best_reply_at_the_top_less_that_at_the_bottom() {
        assertThat(item(TELLING, FORTY).discrimination()).hasValueCloseTo(0.9 - 0.2, within(1e-9));
    }

    @Test
    void a_scene_that_tells_good_from_bad_need_not_be_revised() {
        assertThat(item(TELLING, FORTY).toRevise()).isFalse();
    }

    @Test
    void a_scene_in_which_all_choose_alike_is_to_be_revised() {
        var alike =
                List.of(chosen("listen", HIGH, 10, 5), chosen("listen", MIDDLE, 20, 5), chosen("listen", LOW, 10, 5));

        assertThat(item(alike, FORTY).toRevise()).isTrue();
    }

    @Test
    void a_band_in_which_a_quarter_ends_counts_in_part() {
        // A quarter of twenty is five: four of the highest band, and a quarter of the four in the next.
        var twenty = List.of(contacts(20, 4), contacts(19, 4), contacts(1, 12));
        var answers = List.of(chosen("listen", 20, 4, 5), chosen("refuse", 19, 4, -3), chosen("refuse", 1, 12, -3));

        assertThat(item(answers, twenty).discrimination()).hasValueCloseTo(0.8, within(1e-9));
    }

    @Test
    void too_few_contacts_say_nothing_of_discrimination() {
        var nineteen = List.of(contacts(HIGH, 10), contacts(LOW, 9));

        assertThat(item(TELLING, nineteen).discrimination()).isEmpty();
    }

    @Test
    void a_quarter_that_never_came_says_nothing_of_discrimination() {
        assertThat(item(TELLING.subList(0, 4), FORTY).discrimination()).isEmpty();
    }

    @Test
    void difficulty_is_the_share_of_the_attainable_points_that_was_earned() {
        // Twenty-one of forty earned all of the eight points between the least and the most, the others none.
        assertThat(item(TELLING, FORTY).difficulty()).hasValueCloseTo(21.0 / 40, within(1e-9));
    }

    @Test
    void where_all_earn_the_same_nothing_is_difficult() {
        assertThat(item(List.of(chosen("listen", HIGH, 3, 5)), FORTY).difficulty())
                .isEmpty();
    }

    @Test
    void a_reply_has_its_share_of_all_answers() {
        assertThat(item(TELLING, FORTY).replies())
                .extracting(ReplyChoice::share)
                .containsExactly(21.0 / 40, 19.0 / 40, 0.0);
    }

    @Test
    void the_best_reply_is_the_one_that_earns_most() {
        assertThat(item(TELLING, FORTY).replies())
                .filteredOn(ReplyChoice::best)
                .extracting(ReplyChoice::id)
                .containsExactly("listen");
    }

    @Test
    void a_scene_that_nobody_reached_has_no_figures() {
        SceneAnalysis unreached = item(List.of(), FORTY);

        assertThat(unreached.answers()).isZero();
        assertThat(unreached.difficulty()).isEmpty();
        assertThat(unreached.discrimination()).isEmpty();
    }

    private static SceneAnalysis item(List<ReplyCount> answers, List<ContactCount> contacts) {
        return new SceneItem(SCENE, answers).analysis(contacts);
    }

    private static Reply reply(String id) {
        return new Reply(id, "Words of " + id, List.of(), List.of(), Optional.empty());
    }

    private static ContactCount contacts(int band, long many) {
        return new ContactCount(1, band, many, 0, 0);
    }

    private static ReplyCount chosen(String reply, int band, long times, int points) {
        return new ReplyCount("opening", reply, "next", band, times, times * points, points, points);
    }
}
