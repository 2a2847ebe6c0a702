package org.composure.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.composure.explore.CheckedScales;
import org.composure.explore.Explorer;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.judge.Scorecard;
import org.composure.judge.Scoring;
import org.composure.play.Situation;
import org.composure.play.Transcript;

/** Scales of what ships with the product; one that is not recorded is explored once for all tests. */
public final class Scales {

    private static final CheckedScales CHECKED = CheckedScales.shipped();
    private static final Map<Situation, Scale> KNOWN = new ConcurrentHashMap<>();

    private Scales() {}

    public static Scale of(Situation situation) {
        return CHECKED.of(situation, Rulebook.shipped())
                .orElseGet(() -> KNOWN.computeIfAbsent(situation, Scales::explored));
    }

    private static Scale explored(Situation situation) {
        return new Explorer(Rulebook.shipped()).explore(situation).orElseThrow().scale();
    }

    public static Scorecard score(Transcript transcript) {
        return new Scoring(Rulebook.shipped()).score(transcript, of(transcript.situation()));
    }
}
