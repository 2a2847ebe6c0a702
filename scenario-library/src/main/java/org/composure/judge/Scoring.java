package org.composure.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.play.Transcript;
import org.composure.scenario.Competency;

/** Adds up what the rules found, and holds it against the scale of the scenario. */
public final class Scoring {

    /** What every competency must reach, per cent. */
    public static final int PASS_MARK = 60;

    private final Rulebook rulebook;

    public Scoring(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * The scorecard of a contact.
     *
     * @param scale of the very situation that the contact was played in
     */
    public Scorecard score(Transcript transcript, Scale scale) {
        List<Finding> findings = findings(transcript);
        Points earned = Points.of(findings);
        Map<Competency, Score> scores = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            scores.put(competency, scale.score(competency, earned));
        }
        return new Scorecard(
                scores,
                findings,
                transcript.closing().isPresent() && Scorecard.passes(scores, findings),
                rulebook.version(),
                transcript.situation().scenario().hash());
    }

    /** What the rules find in a contact: turn by turn, what they find on the whole of it last. */
    public List<Finding> findings(Transcript transcript) {
        List<Finding> findings = new ArrayList<>();
        rulebook.judge(transcript.moments()).forEach(findings::addAll);
        return findings;
    }
}
