package org.composure.assignment.control;

import java.util.List;
import java.util.Optional;
import org.composure.assignment.Bundle;
import org.composure.failure.FailureCatalogue;
import org.composure.failure.FailureMode;
import org.composure.library.ScenarioCard;

/** Lays out the scenarios on offer by the groups of the catalogue. */
public final class Bundles {

    private Bundles() {}

    /** One for each group that has a scenario on offer. */
    public static List<Bundle> of(FailureCatalogue catalogue, List<ScenarioCard> cards) {
        return catalogue.groups().entrySet().stream()
                .map(group -> new Bundle(
                        group.getKey(),
                        group.getValue(),
                        cards.stream()
                                .filter(card -> groupOf(card, catalogue)
                                        .filter(group.getKey()::equals)
                                        .isPresent())
                                .toList()))
                .filter(bundle -> !bundle.scenarios().isEmpty())
                .toList();
    }

    private static Optional<String> groupOf(ScenarioCard card, FailureCatalogue catalogue) {
        return catalogue.mode(card.failureMode()).map(FailureMode::group);
    }
}
