package org.composure.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.judge.Finding;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.scenario.Competency;
import org.junit.jupiter.api.Test;

/** Scoring, R15: what would change in a contact. */
class RejudgedTest {

    private static final Finding KIND = finding("kind-word", 4);
    private static final Finding COLD = finding("cold-word", -4);

    @Test
    void the_same_twice_changes_nothing() {
        assertThat(rejudged(card(true, 8, KIND), card(true, 8, KIND)).changes()).isFalse();
    }

    @Test
    void another_score_is_a_change_without_a_flip() {
        Rejudged contact = rejudged(card(true, 8, KIND), card(true, 6));

        assertThat(contact.changes()).isTrue();
        assertThat(contact.lost() || contact.gained()).isFalse();
    }

    @Test
    void what_was_passed_and_would_not_be_is_lost() {
        assertThat(rejudged(card(true, 8), card(false, 8)))
                .matches(Rejudged::lost)
                .matches(Rejudged::changes);
    }

    @Test
    void what_was_not_passed_and_would_be_is_gained() {
        assertThat(rejudged(card(false, 8), card(true, 8))).matches(Rejudged::gained);
    }

    @Test
    void the_rules_that_find_more_and_fewer_are_named() {
        Rejudged contact = rejudged(card(true, 8, KIND), card(true, 0, COLD));

        assertThat(contact.more()).containsExactly("cold-word");
        assertThat(contact.fewer()).containsExactly("kind-word");
    }

    @Test
    void a_rule_that_is_worth_something_else_finds_more_and_fewer() {
        Rejudged contact = rejudged(card(true, 8, KIND), card(true, 6, finding("kind-word", 2)));

        assertThat(contact.more()).isEqualTo(contact.fewer()).containsExactly("kind-word");
    }

    private static Rejudged rejudged(Scorecard before, Scorecard after) {
        return new Rejudged(1, 2, before, after);
    }

    private static Scorecard card(boolean passed, int earned, Finding... findings) {
        Map<Competency, Score> scores = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            scores.put(competency, new Score(earned, 0, 10));
        }
        return new Scorecard(scores, List.of(findings), passed, "1.0-00000000", "hash");
    }

    private static Finding finding(String rule, int points) {
        return new Finding(rule, Competency.EMPATHY, points, false, 1, List.of(), "A sentence.");
    }
}
