package org.composure.failure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All failure modes, in the order of the catalogue.
 *
 * @param groups what each group is about, by id
 */
public record FailureCatalogue(Map<String, String> groups, List<FailureMode> modes) {

    public FailureCatalogue {
        modes = List.copyOf(modes);
    }

    public Optional<FailureMode> mode(String id) {
        return modes.stream().filter(mode -> mode.id().equals(id)).findFirst();
    }
}
