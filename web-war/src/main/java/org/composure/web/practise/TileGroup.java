package org.composure.web.practise;

import java.util.List;

/** The scenarios about one group of failures. */
public record TileGroup(String id, String title, List<Tile> tiles) {
    public TileGroup {
        tiles = List.copyOf(tiles);
    }

    TileGroup suggesting(Tile suggested) {
        return new TileGroup(
                id,
                title,
                tiles.stream()
                        .map(tile -> tile.equals(suggested) ? tile.suggest() : tile)
                        .toList());
    }
}
