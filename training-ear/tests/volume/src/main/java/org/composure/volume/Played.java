package org.composure.volume;

import java.time.Instant;
import org.composure.volume.Crowd.Trainee;

/**
 * An attempt to be stored.
 *
 * @param formMet whether the trainee had met that form before
 */
record Played(long id, Trainee trainee, Template contact, Instant begun, boolean assessed, boolean formMet) {

    Instant ended() {
        return begun.plusSeconds(contact.seconds());
    }

    Instant answered(int turn) {
        return begun.plusSeconds(contact.offsets().get(turn));
    }
}
