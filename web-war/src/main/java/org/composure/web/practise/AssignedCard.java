package org.composure.web.practise;

import org.composure.assignment.AssignmentView;
import org.composure.assignment.State;

/**
 * Something that was assigned to the visitor.
 *
 * @param otherwise the attempt that the visitor has open there in the other mode; null if none
 * @param first whether it is the one to go on with
 */
public record AssignedCard(AssignmentView view, Long otherwise, boolean first) {

    public boolean isOverdue() {
        return view.progress().state() == State.OVERDUE;
    }

    /** Whether a try of it goes on. */
    public boolean isOpen() {
        return view.progress().open().isPresent();
    }

    /** Whether there is nothing to begin and nothing to go on with: only a score to wait for. */
    public boolean isWaiting() {
        return !isOpen() && otherwise == null && view.progress().isUsedUp();
    }

    /** How many tries can still be begun; -1 for as many as one likes. */
    public int getLeft() {
        return view.progress().left().orElse(-1);
    }
}
