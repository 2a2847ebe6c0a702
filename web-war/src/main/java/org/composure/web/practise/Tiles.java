package org.composure.web.practise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.failure.FailureCatalogue;
import org.composure.failure.FailureMode;
import org.composure.library.ScenarioCard;
import org.composure.scoring.ScoreLine;
import org.composure.training.AttemptCard;

/** Lays out the scenarios on offer by the groups of the catalogue. */
final class Tiles {

    private Tiles() {}

    static List<TileGroup> of(
            FailureCatalogue catalogue, List<ScenarioCard> cards, List<AttemptCard> open, List<ScoreLine> latest) {
        Map<String, Long> openAttempts =
                open.stream().collect(Collectors.toMap(AttemptCard::scenarioId, AttemptCard::id, Math::max));
        Map<String, ScoreLine> scores =
                latest.stream().collect(Collectors.toMap(ScoreLine::scenarioId, Function.identity(), (a, b) -> a));
        List<Tile> tiles = cards.stream()
                .map(card -> new Tile(card, openAttempts.get(card.id()), scores.get(card.id()), false))
                .toList();
        return suggestOne(catalogue.groups().entrySet().stream()
                .map(group ->
                        new TileGroup(group.getKey(), group.getValue(), tilesOf(group.getKey(), tiles, catalogue)))
                .filter(group -> !group.tiles().isEmpty())
                .toList());
    }

    private static List<Tile> tilesOf(String group, List<Tile> tiles, FailureCatalogue catalogue) {
        return tiles.stream()
                .filter(tile -> catalogue
                        .mode(tile.card().failureMode())
                        .map(FailureMode::group)
                        .filter(group::equals)
                        .isPresent())
                .toList();
    }

    /** What was begun comes first, then what is new: one of them stands out, as one button on a page should. */
    private static List<TileGroup> suggestOne(List<TileGroup> groups) {
        Optional<Tile> suggested = first(groups, Tile.State.OPEN).or(() -> first(groups, Tile.State.NEW));
        return suggested
                .map(tile ->
                        groups.stream().map(group -> group.suggesting(tile)).toList())
                .orElse(groups);
    }

    private static Optional<Tile> first(List<TileGroup> groups, Tile.State state) {
        return groups.stream()
                .flatMap(group -> group.tiles().stream())
                .filter(tile -> tile.getState() == state)
                .findFirst();
    }
}
