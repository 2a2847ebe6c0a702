package org.composure.play;

import java.util.List;
import java.util.Optional;

/**
 * All turns of one contact so far, and its closing once it has ended: the only input of scoring.
 *
 * @param closing empty while the contact goes on
 */
public record Transcript(Situation situation, List<Turn> turns, Optional<Closing> closing) {

    public Transcript {
        turns = List.copyOf(turns);
    }
}
