package org.composure.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.composure.scoring.ScoreLine;

/** Which contacts a round is about (R1). */
public final class Selection {

    private Selection() {}

    /**
     * As many as asked for, spread over scenarios and verdicts; fewer if there are not that many. The same seed chooses
     * the same from the same.
     *
     * @param fit asked of each before it is chosen
     */
    public static List<ScoreLine> choose(List<ScoreLine> from, int many, long seed, Predicate<ScoreLine> fit) {
        List<ScoreLine> left = new ArrayList<>(from);
        left.sort(Comparator.comparingLong(ScoreLine::attempt));
        Collections.shuffle(left, new Random(seed));
        List<ScoreLine> chosen = new ArrayList<>();
        Map<String, Integer> scenarios = new HashMap<>();
        Map<Boolean, Integer> verdicts = new HashMap<>();
        while (chosen.size() < many && !left.isEmpty()) {
            ScoreLine next = Collections.min(
                    left,
                    Comparator.<ScoreLine>comparingInt(line -> scenarios.getOrDefault(line.scenarioId(), 0))
                            .thenComparingInt(line -> verdicts.getOrDefault(line.passed(), 0)));
            left.remove(next);
            if (fit.test(next)) {
                chosen.add(next);
                scenarios.merge(next.scenarioId(), 1, Integer::sum);
                verdicts.merge(next.passed(), 1, Integer::sum);
            }
        }
        return chosen;
    }
}
