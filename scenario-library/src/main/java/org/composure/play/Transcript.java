package org.composure.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All turns of one contact so far, and its closing once it has ended: the only input of scoring.
 *
 * @param closing empty while the contact goes on
 */
public record Transcript(Situation situation, List<Turn> turns, Optional<Closing> closing) {

    public Transcript {
        turns = List.copyOf(turns);
    }

    /** All that can be judged: the turns, and the closing last. */
    public List<Moment> moments() {
        return Stream.<Moment>concat(turns.stream(), closing.stream()).toList();
    }
}
