package org.composure.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.composure.judge.Points;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.judge.Scoring;
import org.composure.play.Playthrough;
import org.composure.play.RandomPlay;
import org.composure.play.Situation;
import org.composure.scenario.Scenario;
import org.composure.support.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random contacts of every scenario, late answers and needless reading included. */
class RegretPropertiesTest {

    private static final int CONTACTS = 5;

    private final Annotator annotator = new Annotator(Rulebook.shipped());
    private final Scoring scoring = new Scoring(Rulebook.shipped());

    static List<Scenario> scenarios() {
        return Shipped.SCENARIOS;
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theRegretsOfAllTurnsAddUpToTheDistanceFromTheBestContact(Scenario scenario) {
        RandomPlay chance = new RandomPlay(scenario.id().hashCode());
        List<String> personas = scenario.customer().personas();
        Situation situation =
                Shipped.situation(scenario, personas.get(scenario.id().length() % personas.size()), 2);
        Scale scale = annotator.scale(situation);
        for (int contact = 0; contact < CONTACTS; contact++) {
            Playthrough played = chance.play(situation, RandomPlay.bound(scenario));
            List<Annotation> annotations = annotator.annotate(played);
            Points earned = Points.of(scoring.findings(played.transcript()));

            assertThat(annotations).hasSameSizeAs(played.transcript().turns());
            assertThat(annotations.stream().map(Annotation::regrets).reduce(Points.NONE, Points::plus))
                    .isEqualTo(scale.most().minus(earned));
            assertThat(annotations.stream().mapToInt(Annotation::regret).sum())
                    .isEqualTo(scale.best() - earned.total());
        }
    }
}
