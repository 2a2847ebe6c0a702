package org.composure.reporting;

import java.util.List;

/**
 * Some attempts of a member, the newest first.
 *
 * @param total how many there are in all
 */
public record PlayedPage(List<PlayedAttempt> attempts, long total) {
    public PlayedPage {
        attempts = List.copyOf(attempts);
    }
}
