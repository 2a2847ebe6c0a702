package org.composure.autonomy.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.autonomy.Evidence;
import org.composure.autonomy.Policy;
import org.composure.autonomy.Standard;
import org.composure.autonomy.Threshold;
import org.composure.autonomy.Verdict;
import org.composure.scenario.Competency;
import org.composure.scoring.ScoredContact;
import org.composure.training.Mode;
import org.junit.jupiter.api.Test;

/** Autonomy, R6: each policy, and a near miss that differs in one fact. */
class EntrustmentPoliciesTest {

    private static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");

    private static final Standard STANDARD = new Standard(
            3,
            Map.of(
                    Threshold.CONTACTS, 2,
                    Threshold.MEAN_SCORE, 60,
                    Threshold.FAILURE_MODES, 2,
                    Threshold.GROUPS, 2,
                    Threshold.DAYS_SINCE_LAST, 30,
                    Threshold.DAYS_WITHOUT_CRITICAL, 14,
                    Threshold.SPREAD, 10,
                    Threshold.UNSEEN_FORMS, 1,
                    Threshold.DAYS_AT_LEVEL, 14));

    /** The latest first. */
    private final List<ScoredContact> contacts = new ArrayList<>(
            List.of(contact(1, "a", "x", 70, Mode.ASSESSMENT), contact(9, "b", "y", 60, Mode.PRACTICE)));

    private int level = 2;
    private int daysAtLevel = 14;

    @Test
    void with_all_of_it_the_level_is_recommended() {
        assertThat(EntrustmentPolicies.recommend(evidence(), STANDARD).refusals())
                .isEmpty();
    }

    @Test
    void without_any_of_it_every_policy_that_asks_for_something_says_so() {
        contacts.clear();
        daysAtLevel = 0;

        assertThat(EntrustmentPolicies.recommend(evidence(), STANDARD).refusals())
                .extracting(Verdict::policy)
                .containsExactly(
                        Policy.CONTACTS,
                        Policy.SCORES,
                        Policy.BREADTH,
                        Policy.RECENCY,
                        Policy.UNSEEN_FORMS,
                        Policy.TIME_AT_LEVEL);
    }

    @Test
    void of_level_1_nothing_is_asked() {
        assertThat(EntrustmentPolicies.recommend(evidence(), new Standard(1, Map.of()))
                        .allowed())
                .isTrue();
    }

    @Test
    void one_contact_too_few_is_not_enough() {
        contacts.remove(1);

        assertRefused(Policy.CONTACTS, 1, 2);
    }

    @Test
    void a_mean_below_what_is_asked_is_refused_with_all_three() {
        contacts.set(
                1,
                contact(
                        9,
                        "b",
                        "y",
                        Map.of(Competency.EMPATHY, 49, Competency.FLEXIBILITY, 60, Competency.ESCALATION, 60)));

        assertRefused(Policy.SCORES, 59, 65, 65, 60, 2);
    }

    @Test
    void contacts_before_the_latest_do_not_raise_the_mean() {
        contacts.set(1, contact(9, "b", "y", 49, Mode.PRACTICE));
        contacts.add(contact(10, "c", "z", 100, Mode.PRACTICE));

        assertRefused(Policy.SCORES, 59, 59, 59, 60, 2);
    }

    @Test
    void a_failure_mode_that_was_not_passed_does_not_count() {
        contacts.set(1, failed(9, "b", "y"));

        assertRefused(Policy.BREADTH, 1, 2, 1, 2);
    }

    @Test
    void two_failure_modes_of_one_group_are_not_spread() {
        contacts.set(1, contact(9, "b", "x", 60, Mode.PRACTICE));

        assertRefused(Policy.BREADTH, 2, 2, 1, 2);
    }

    @Test
    void the_last_contact_too_long_ago_is_not_recent() {
        contacts.clear();
        contacts.add(contact(31, "a", "x", 70, Mode.ASSESSMENT));

        assertRefused(Policy.RECENCY, 31, 30);
    }

    @Test
    void a_critical_error_of_late_is_refused() {
        contacts.add(critical(13));

        assertRefused(Policy.CRITICAL_ERRORS, 13, 14);
    }

    @Test
    void a_critical_error_long_ago_is_not_held_against_anybody() {
        contacts.add(critical(14));

        assertThat(verdict(Policy.CRITICAL_ERRORS).allowed()).isTrue();
    }

    @Test
    void scores_that_go_up_and_down_are_not_consistent() {
        contacts.set(0, contact(1, "a", "x", 81, Mode.ASSESSMENT));

        assertRefused(Policy.CONSISTENCY, 11, 10, 2);
    }

    @Test
    void an_assessment_in_a_form_met_before_shows_nothing_new() {
        ScoredContact met = contacts.get(0);
        contacts.set(
                0,
                new ScoredContact(
                        1,
                        "s",
                        met.failureMode(),
                        met.group(),
                        Mode.ASSESSMENT,
                        true,
                        met.endedAt(),
                        true,
                        false,
                        met.scores()));

        assertRefused(Policy.UNSEEN_FORMS, 0, 1);
    }

    @Test
    void practice_in_a_form_not_met_before_is_no_assessment() {
        contacts.set(0, contact(1, "a", "x", 70, Mode.PRACTICE));

        assertRefused(Policy.UNSEEN_FORMS, 0, 1);
    }

    @Test
    void a_day_too_short_at_the_present_level_is_refused() {
        daysAtLevel = 13;

        assertRefused(Policy.TIME_AT_LEVEL, 13, 14);
    }

    @Test
    void who_is_at_the_level_already_need_not_wait_for_it() {
        level = 3;
        daysAtLevel = 0;

        assertThat(verdict(Policy.TIME_AT_LEVEL).allowed()).isTrue();
    }

    private void assertRefused(Policy policy, Integer... figures) {
        assertThat(verdict(policy)).isEqualTo(new Verdict(policy, false, Arrays.asList(figures)));
    }

    private Verdict verdict(Policy policy) {
        return EntrustmentPolicies.judge(policy, evidence(), STANDARD);
    }

    private Evidence evidence() {
        return new Evidence(NOW, contacts, level, Optional.of(NOW.minus(Duration.ofDays(daysAtLevel))));
    }

    private static ScoredContact contact(int daysAgo, String failureMode, String group, int score, Mode mode) {
        return new ScoredContact(
                1, "s", failureMode, group, mode, false, NOW.minus(Duration.ofDays(daysAgo)), true, false, all(score));
    }

    private static ScoredContact contact(
            int daysAgo, String failureMode, String group, Map<Competency, Integer> scores) {
        return new ScoredContact(
                1,
                "s",
                failureMode,
                group,
                Mode.PRACTICE,
                false,
                NOW.minus(Duration.ofDays(daysAgo)),
                true,
                false,
                scores);
    }

    private static ScoredContact failed(int daysAgo, String failureMode, String group) {
        return new ScoredContact(
                1,
                "s",
                failureMode,
                group,
                Mode.PRACTICE,
                false,
                NOW.minus(Duration.ofDays(daysAgo)),
                false,
                false,
                all(60));
    }

    private static ScoredContact critical(int daysAgo) {
        return new ScoredContact(
                1, "s", "c", "z", Mode.PRACTICE, false, NOW.minus(Duration.ofDays(daysAgo)), false, true, all(60));
    }

    private static Map<Competency, Integer> all(int score) {
        return Arrays.stream(Competency.values()).collect(Collectors.toMap(Function.identity(), one -> score));
    }
}
