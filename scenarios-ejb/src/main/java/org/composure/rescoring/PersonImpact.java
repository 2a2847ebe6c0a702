package org.composure.rescoring;

import java.util.List;
import org.composure.people.PersonView;

/**
 * What scoring anew would mean for somebody.
 *
 * @param judged how many of their contacts were judged anew
 * @param changed how many would be passed or not passed any more, or come to other scores
 * @param lost how many were passed and would not be
 * @param gained how many were not passed and would be
 */
public record PersonImpact(PersonView person, int judged, int changed, int lost, int gained, List<Effect> effects) {
    public PersonImpact {
        effects = List.copyOf(effects);
    }
}
