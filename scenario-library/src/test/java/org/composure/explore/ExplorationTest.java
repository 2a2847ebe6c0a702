package org.composure.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.format.Fixtures;
import org.composure.judge.Finding;
import org.composure.judge.Points;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.judge.Scoring;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.scenario.Competency;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;
import org.composure.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplorationTest {

    private static final int LEVEL = 2;

    private final Scoring scoring = new Scoring(Rulebook.shipped());
    private final Explorer explorer = new Explorer(Rulebook.shipped());

    /** The small ones: every path is played and judged from its beginning, with nothing shared. */
    static List<Scenario> small() {
        return List.of(Fixtures.good("tiny.yaml"), Fixtures.good("twice.yaml"));
    }

    @ParameterizedTest
    @MethodSource("small")
    void theScaleIsWhatPlayingEachPathByItselfComesTo(Scenario scenario) {
        List<Points> totals = totals(scenario);
        Scale scale = explored(scenario).scale();
        assertThat(scale.least())
                .isEqualTo(
                        Points.each(competency -> of(totals, competency).min().orElseThrow()));
        assertThat(scale.most())
                .isEqualTo(
                        Points.each(competency -> of(totals, competency).max().orElseThrow()));
        assertThat(scale.best())
                .isEqualTo(totals.stream().mapToInt(Points::total).max().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("small")
    void everyPathIsPlayedOnce(Scenario scenario) {
        assertThat(explored(scenario).paths()).isEqualTo(contacts(scenario).size());
    }

    @ParameterizedTest
    @MethodSource("small")
    void endingsAreCountedByPath(Scenario scenario) {
        assertThat(explored(scenario).endings())
                .containsAllEntriesOf(contacts(scenario).stream()
                        .collect(Collectors.groupingBy(
                                contact -> contact.ending().orElseThrow().id(), Collectors.summingInt(contact -> 1))));
    }

    @ParameterizedTest
    @MethodSource("small")
    void whatPassesIsWhatTheScorecardPasses(Scenario scenario) {
        Exploration explored = explored(scenario);
        assertThat(explored.passing()).isEqualTo((int) contacts(scenario).stream()
                .filter(contact ->
                        scoring.score(contact.transcript(), explored.scale()).passed())
                .count());
    }

    @ParameterizedTest
    @MethodSource("small")
    void theShortestAndTheLongestAreCountedInTurns(Scenario scenario) {
        List<Integer> turns = contacts(scenario).stream()
                .map(contact -> contact.transcript().turns().size())
                .sorted()
                .toList();
        assertThat(explored(scenario).shortest()).isEqualTo(turns.get(0));
        assertThat(explored(scenario).longest()).isEqualTo(turns.get(turns.size() - 1));
    }

    @Test
    void theBestContactEarnsTheBestTotal() {
        Exploration explored = explored(Fixtures.good("twice.yaml"));
        assertThat(total(explored.best()).total()).isEqualTo(explored.scale().best());
    }

    @Test
    void theWorstContactEarnsTheLeastTotal() {
        Scenario twice = Fixtures.good("twice.yaml");
        assertThat(total(explored(twice).worst()).total())
                .isEqualTo(totals(twice).stream().mapToInt(Points::total).min().orElseThrow());
    }

    @Test
    void everySceneThatCanBeMetIsCounted() {
        assertThat(explored(Fixtures.good("tiny.yaml")).scenes()).containsExactly(java.util.Map.entry("opening", 1));
    }

    private Exploration explored(Scenario scenario) {
        return explorer.explore(situation(scenario)).orElseThrow();
    }

    private static Situation situation(Scenario scenario) {
        return Shipped.situation(scenario, scenario.customer().personas().get(0), LEVEL);
    }

    private List<Points> totals(Scenario scenario) {
        return contacts(scenario).stream().map(this::total).toList();
    }

    private Points total(Playthrough contact) {
        List<Finding> findings = scoring.findings(contact.transcript());
        return Points.of(findings);
    }

    private static java.util.stream.IntStream of(List<Points> totals, Competency competency) {
        return totals.stream().mapToInt(points -> points.of(competency));
    }

    private static List<Playthrough> contacts(Scenario scenario) {
        List<Playthrough> ended = new ArrayList<>();
        play(Playthrough.begin(situation(scenario)), ended);
        return ended;
    }

    private static void play(Playthrough contact, List<Playthrough> ended) {
        if (contact.ending().isPresent()) {
            ended.add(contact);
            return;
        }
        for (Reply reply : contact.scene().orElseThrow().replies()) {
            answers(reply, contact).forEach(answer -> play(contact.answer(answer), ended));
        }
    }

    private static Stream<Answer> answers(Reply reply, Playthrough contact) {
        List<String> unread = reply.acts().stream()
                .map(PerformedAct::article)
                .flatMap(java.util.Optional::stream)
                .filter(article -> !contact.history().hasRead(article))
                .distinct()
                .toList();
        return Stream.of(List.<String>of(), unread).distinct().map(opened -> new Answer(reply.id(), 0, opened));
    }
}
