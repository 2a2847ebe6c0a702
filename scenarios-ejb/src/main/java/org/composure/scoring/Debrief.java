package org.composure.scoring;

import java.util.List;
import java.util.Optional;
import org.composure.explore.Annotation;
import org.composure.judge.Scorecard;
import org.composure.training.AttemptView;

/**
 * After-action review of one attempt: what happened, what the rules found in it, and what could have been.
 *
 * @param scorecard what counts: derived from what the rules found and what was decided of it
 * @param made the scorecard as it was made; the same one if no dispute changed it
 * @param annotations one for each turn, in order
 * @param next what to practise next; empty if nothing on offer fits
 * @param disputes of findings in the scorecard as it was made
 */
public record Debrief(
        AttemptView attempt,
        Scorecard scorecard,
        Scorecard made,
        List<Annotation> annotations,
        Optional<NextStep> next,
        List<DisputeView> disputes) {

    public Debrief {
        annotations = List.copyOf(annotations);
        disputes = List.copyOf(disputes);
    }
}
