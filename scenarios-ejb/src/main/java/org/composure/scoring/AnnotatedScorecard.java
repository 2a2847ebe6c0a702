package org.composure.scoring;

import java.util.List;
import org.composure.explore.Annotation;
import org.composure.judge.Scorecard;

/**
 * What an attempt came to, and what each of its turns could have been.
 *
 * @param annotations one for each turn, in order
 */
public record AnnotatedScorecard(Scorecard scorecard, List<Annotation> annotations) {

    public AnnotatedScorecard {
        annotations = List.copyOf(annotations);
    }
}
