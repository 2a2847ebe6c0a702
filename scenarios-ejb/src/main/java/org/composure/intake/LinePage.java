package org.composure.intake;

import java.util.List;

/**
 * Some of the lines.
 *
 * @param total how many there are in all
 */
public record LinePage(List<LineView> lines, long total) {
    public LinePage {
        lines = List.copyOf(lines);
    }
}
