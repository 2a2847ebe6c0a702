package org.composure.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.composure.explore.CheckedScales;
import org.composure.explore.Setting;
import org.composure.judge.Rulebook;
import org.composure.judge.Score;
import org.composure.judge.Scoring;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.play.Turn;
import org.composure.scenario.Scenario;
import org.composure.simulate.SimulatedAgent;
import org.junit.jupiter.api.Test;

/** What the contacts of a diary come to when they are played and scored. */
class LearningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final Rulebook RULEBOOK = Rulebook.shipped();
    private static final Scoring SCORING = new Scoring(RULEBOOK);
    private static final CheckedScales SCALES = CheckedScales.shipped();
    private static final List<String> IDS =
            Demo.SCENARIOS.stream().map(Scenario::id).toList();

    @Test
    void who_becomes_an_expert_scores_better_in_the_last_third_than_in_the_first() {
        assertThat(Colleagues.all())
                .filteredOn(one -> one.ways().size() > 1
                        && one.ways().get(0) != SimulatedAgent.AVERAGE
                        && one.ways().contains(SimulatedAgent.EXPERT))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(lastThird(one)).isGreaterThan(firstThird(one)));
    }

    @Test
    void every_contact_is_over_before_the_next_can_begin() {
        assertThat(Colleagues.all().stream()
                        .flatMap(one -> Diary.of(one, IDS, TODAY).stream())
                        .map(LearningTest::play)
                        .map(LearningTest::length))
                .allMatch(length -> length.compareTo(Duration.ofMinutes(35)) < 0);
    }

    private static double firstThird(Colleague one) {
        List<DiaryEntry> diary = Diary.of(one, IDS, TODAY);
        return mean(diary.subList(0, diary.size() / 3));
    }

    private static double lastThird(Colleague one) {
        List<DiaryEntry> diary = Diary.of(one, IDS, TODAY);
        return mean(diary.subList(diary.size() * 2 / 3, diary.size()));
    }

    private static double mean(List<DiaryEntry> entries) {
        return entries.stream()
                .flatMap(entry -> SCORING
                        .score(
                                play(entry).transcript(),
                                SCALES.of(situation(entry), RULEBOOK).orElseThrow())
                        .scores()
                        .values()
                        .stream())
                .mapToInt(Score::percent)
                .average()
                .orElseThrow();
    }

    private static Playthrough play(DiaryEntry entry) {
        return entry.way().play(situation(entry), entry.contact().seed());
    }

    private static Situation situation(DiaryEntry entry) {
        Scenario scenario = Demo.SCENARIOS.stream()
                .filter(one -> one.id().equals(entry.contact().scenarioId()))
                .findFirst()
                .orElseThrow();
        return new Setting(scenario.customer().personas().get(0), entry.level()).situation(scenario, Demo.HOUSE);
    }

    private static Duration length(Playthrough contact) {
        return Duration.ofSeconds(
                contact.transcript().turns().stream().mapToInt(Turn::elapsed).sum());
    }
}
