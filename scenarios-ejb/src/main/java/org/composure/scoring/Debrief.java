package org.composure.scoring;

import java.util.List;
import java.util.Optional;
import org.composure.explore.Annotation;
import org.composure.judge.Scorecard;
import org.composure.training.AttemptView;

/**
 * After-action review of one attempt: what happened, what the rules found in it, and what could have been.
 *
 * @param annotations one for each turn, in order
 * @param next what to practise next; empty if nothing on offer fits
 */
public record Debrief(AttemptView attempt, Scorecard scorecard, List<Annotation> annotations, Optional<NextStep> next) {

    public Debrief {
        annotations = List.copyOf(annotations);
    }
}
