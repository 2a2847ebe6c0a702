package org.composure.training;

import java.util.List;

/**
 * Some of a person's attempts, the newest first.
 *
 * @param total how many there are in all
 */
public record AttemptPage(List<AttemptCard> attempts, long total) {
    public AttemptPage {
        attempts = List.copyOf(attempts);
    }
}
