package org.composure.coaching;

/** How an action item stands. */
public enum ActionState {
    AGREED,
    DONE,
    DROPPED
}
