package org.composure.validity;

import java.util.List;
import org.composure.judge.Score;
import org.composure.judge.Scorecard;
import org.composure.play.Answer;
import org.composure.scenario.Competency;
import org.composure.simulate.SimulatedAgent;

/**
 * One contact that an agent played, and what it came to.
 *
 * @param place in which it was played
 * @param answers given, without the seconds that they took
 */
record Trial(SimulatedAgent agent, Place place, List<Answer> answers, Scorecard card) {

    Trial {
        answers = List.copyOf(answers);
    }

    /**
     * What an agent is put before: the same for all agents.
     *
     * @param scenario id
     * @param persona id
     * @param level of autonomy, 1 to 5
     * @param seed of what is left to chance
     */
    record Place(String scenario, String persona, int level, long seed) {

        Place with(long otherSeed) {
            return new Place(scenario, persona, level, otherSeed);
        }
    }

    /** The score in a competency, 0 to 100. */
    int percent(Competency competency) {
        return card.scores().get(competency).percent();
    }

    /** The weakest of the three scores, 0 to 100: to pass takes all three. */
    int standing() {
        return card.scores().values().stream().mapToInt(Score::percent).min().orElseThrow();
    }

    boolean passed() {
        return card.passed();
    }

    /** Whether the other contact went the same way, reply for reply and article for article. */
    boolean wentAs(Trial other) {
        return answers.equals(other.answers);
    }
}
