package org.composure.coaching;

import java.util.List;

/**
 * What was said about an attempt.
 *
 * @param person whose attempt it is
 * @param notes in the order in which they were left
 * @param actions in the order of their days
 */
public record Review(long attempt, long person, List<NoteView> notes, List<ActionView> actions) {

    public Review {
        notes = List.copyOf(notes);
        actions = List.copyOf(actions);
    }
}
