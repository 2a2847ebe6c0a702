package org.composure.failure;

import java.util.List;
import java.util.Optional;

/**
 * One way in which service fails.
 *
 * @param group id of its group in the catalogue
 * @param sources places in the source articles, e.g. {@code A16}: article A, reason 16
 * @param stresses the competencies that the situation tests hardest, by id
 * @param figure a number from an article that says why it matters, with its source
 */
public record FailureMode(
        String id, String group, List<String> sources, List<String> stresses, String meaning, Optional<String> figure) {

    public FailureMode {
        sources = List.copyOf(sources);
        stresses = List.copyOf(stresses);
    }
}
