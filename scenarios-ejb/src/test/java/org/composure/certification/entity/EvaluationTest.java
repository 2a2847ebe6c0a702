package org.composure.certification.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.certification.Requirement;
import org.composure.certification.Requirements;
import org.composure.certification.SignOff;
import org.composure.certification.SignOff.Ruling;
import org.composure.certification.Verdict;
import org.composure.scenario.Competency;
import org.composure.scoring.ScoredContact;
import org.composure.training.Mode;
import org.junit.jupiter.api.Test;

/** Certification, R3: each requirement, and a near miss that differs in one fact. */
class EvaluationTest {

    private static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");
    private static final Instant SINCE = days(90);

    private final List<ScoredContact> contacts =
            new ArrayList<>(List.of(contact(2, 5, "rude-staff"), contact(1, 20, "hidden-costs")));
    private Optional<SignOff> word = Optional.of(word(Ruling.SIGNED, 3));
    private int level = 2;
    private boolean assessed;

    @Test
    void with_all_of_it_everything_is_met() {
        assertThat(verdicts()).allMatch(Verdict::met);
    }

    @Test
    void without_any_of_it_all_but_the_absence_of_errors_is_missing() {
        contacts.clear();
        word = Optional.empty();
        level = 1;

        assertThat(verdicts())
                .filteredOn(verdict -> !verdict.met())
                .extracting(Verdict::requirement)
                .containsExactly(
                        Requirement.SCENARIO,
                        Requirement.FAILURE_MODE,
                        Requirement.UNSEEN_FORMS,
                        Requirement.SCORES,
                        Requirement.SIGN_OFF,
                        Requirement.LEVEL);
    }

    @Test
    void what_is_not_asked_for_is_not_told() {
        var nothing = new Requirements(Set.of("rude-staff"), Set.of(), false, Map.of(), 0, 0, false, 1, 90);

        assertThat(Evaluation.of(nothing, facts()))
                .extracting(Verdict::requirement)
                .containsExactly(Requirement.SCENARIO);
    }

    @Test
    void a_scenario_tells_by_which_contact_it_is_met_and_when() {
        assertThat(verdict(Requirement.SCENARIO))
                .isEqualTo(new Verdict(
                        Requirement.SCENARIO, "rude-staff", true, List.of(70), List.of(2L), Optional.of(days(5))));
    }

    @Test
    void of_several_contacts_the_best_counts() {
        contacts.add(contact(3, 30, "rude-staff", all(90), Mode.ASSESSMENT));

        assertThat(verdict(Requirement.SCENARIO).attempts()).containsExactly(3L);
    }

    @Test
    void of_equal_contacts_the_later_counts() {
        contacts.add(contact(3, 30, "rude-staff"));

        assertThat(verdict(Requirement.SCENARIO).attempts()).containsExactly(2L);
    }

    @Test
    void a_contact_that_was_not_passed_meets_nothing() {
        contacts.set(0, failed(2, 5, "rude-staff", false));

        assertMissing(Requirement.SCENARIO, -1);
    }

    @Test
    void a_contact_of_too_long_ago_meets_nothing() {
        contacts.set(0, contact(2, 91, "rude-staff"));

        assertMissing(Requirement.SCENARIO, -1);
    }

    @Test
    void a_contact_of_the_first_moment_counts() {
        contacts.set(0, contact(2, 90, "rude-staff"));

        assertThat(verdict(Requirement.SCENARIO).met()).isTrue();
    }

    @Test
    void where_only_assessments_count_practice_meets_nothing() {
        assessed = true;
        contacts.set(0, contact(2, 5, "rude-staff", all(70), Mode.PRACTICE));

        assertMissing(Requirement.SCENARIO, -1);
    }

    @Test
    void a_competency_one_point_too_low_on_average_is_missing() {
        Map<Competency, Integer> scores = all(70);
        scores.put(Competency.EMPATHY, 48);
        contacts.set(0, contact(2, 5, "rude-staff", scores, Mode.ASSESSMENT));

        assertMissing(Requirement.SCORES, 59, 60, 70, 60, 70, 0);
    }

    @Test
    void a_critical_error_of_a_day_too_few_ago_speaks_against_it() {
        contacts.add(0, failed(3, 13, "no-authority", true));

        assertMissing(Requirement.NO_CRITICAL_ERROR, 13, 14);
    }

    @Test
    void a_critical_error_of_days_enough_ago_does_not() {
        contacts.add(0, failed(3, 14, "no-authority", true));

        assertThat(verdict(Requirement.NO_CRITICAL_ERROR).met()).isTrue();
    }

    @Test
    void an_assessment_in_a_form_met_before_shows_nothing_new() {
        contacts.replaceAll(EvaluationTest::met);

        assertMissing(Requirement.UNSEEN_FORMS, 0, 1);
    }

    @Test
    void a_supervisor_who_refused_is_not_one_who_was_silent() {
        word = Optional.of(word(Ruling.REFUSED, 1));

        assertMissing(Requirement.SIGN_OFF, 2);
    }

    @Test
    void a_word_of_too_long_ago_is_as_none() {
        word = Optional.of(word(Ruling.SIGNED, 91));

        assertMissing(Requirement.SIGN_OFF, 0);
    }

    @Test
    void a_level_too_low_is_missing() {
        level = 1;

        assertMissing(Requirement.LEVEL, 1, 2);
    }

    private void assertMissing(Requirement requirement, Integer... figures) {
        assertThat(verdict(requirement).met()).isFalse();
        assertThat(verdict(requirement).figures()).containsExactly(figures);
    }

    private Verdict verdict(Requirement requirement) {
        return verdicts().stream()
                .filter(verdict -> verdict.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }

    private List<Verdict> verdicts() {
        var asked = new Requirements(
                Set.of("rude-staff"),
                Set.of("hidden-costs"),
                assessed,
                Map.of(Competency.EMPATHY, 60, Competency.FLEXIBILITY, 60),
                14,
                1,
                true,
                2,
                90);
        return Evaluation.of(asked, facts());
    }

    private Facts facts() {
        return new Facts(NOW, SINCE, contacts, word, level);
    }

    private static SignOff word(Ruling ruling, int daysAgo) {
        return new SignOff(9, "Sol Lindqvist", ruling, "Seen at work.", days(daysAgo));
    }

    private static ScoredContact contact(long attempt, int daysAgo, String scenario) {
        return contact(attempt, daysAgo, scenario, all(70), Mode.ASSESSMENT);
    }

    private static ScoredContact contact(
            long attempt, int daysAgo, String scenario, Map<Competency, Integer> scores, Mode mode) {
        return new ScoredContact(attempt, scenario, scenario, "g", mode, false, days(daysAgo), true, false, scores);
    }

    private static ScoredContact failed(long attempt, int daysAgo, String scenario, boolean critical) {
        return new ScoredContact(
                attempt, scenario, scenario, "g", Mode.ASSESSMENT, true, days(daysAgo), false, critical, all(70));
    }

    private static ScoredContact met(ScoredContact contact) {
        return new ScoredContact(
                contact.attempt(),
                contact.scenarioId(),
                contact.failureMode(),
                contact.group(),
                contact.mode(),
                true,
                contact.endedAt(),
                contact.passed(),
                contact.critical(),
                contact.scores());
    }

    private static Map<Competency, Integer> all(int score) {
        return Arrays.stream(Competency.values()).collect(Collectors.toMap(Function.identity(), one -> score));
    }

    private static Instant days(int ago) {
        return NOW.minus(Duration.ofDays(ago));
    }
}
