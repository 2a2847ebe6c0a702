package org.composure.reporting;

import java.util.List;

/**
 * How well known a scenario is by now, since it was published.
 *
 * @param people how many have met any form
 * @param metAll how many have met all of them: nothing new is left to assess them by
 */
public record Exposure(List<FormExposure> forms, long people, long metAll, List<Familiarity> familiarity) {

    public Exposure {
        forms = List.copyOf(forms);
        familiarity = List.copyOf(familiarity);
    }
}
