package org.composure.coaching;

import java.time.Instant;
import java.util.List;

/**
 * A note as its reader sees it.
 *
 * @param turn that it is on, from 1; 0 for the whole attempt
 * @param by name of whoever left it
 * @param fresh whether the person reads it for the first time
 */
public record NoteView(
        long id, int turn, String by, String words, Instant writtenAt, boolean fresh, List<AnswerView> answers) {

    public NoteView {
        answers = List.copyOf(answers);
    }

    /**
     * What the person answered.
     *
     * @param fresh whether a supervisor reads it for the first time
     */
    public record AnswerView(String words, Instant writtenAt, boolean fresh) {}
}
