package org.composure.scoring.entity;

import java.util.List;
import org.composure.play.Answer;
import org.composure.play.Turn;

/**
 * An answer of a best line, by ids.
 *
 * @param opened articles opened for it
 */
record BestAnswer(String scene, String reply, List<String> opened) {

    BestAnswer {
        opened = List.copyOf(opened);
    }

    static BestAnswer of(Turn turn) {
        return new BestAnswer(turn.scene().id(), turn.reply().id(), turn.opened());
    }

    Answer answer() {
        return new Answer(reply, 0, opened);
    }
}
