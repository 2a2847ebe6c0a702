package org.composure.play;

import java.util.List;

/**
 * What a trainee did at one turn: all that must be kept for the contact to be played again.
 *
 * @param elapsed seconds that it took; not negative
 * @param opened articles opened on the way, in order
 */
public record Answer(String reply, int elapsed, List<String> opened) {

    public Answer {
        if (elapsed < 0) {
            throw new IllegalArgumentException("An answer cannot take " + elapsed + " seconds");
        }
        opened = List.copyOf(opened);
    }
}
