package org.composure.rescoring;

/** How far an impact has come. */
public enum ImpactState {
    /** It is being worked out. */
    JUDGING,
    /** That was cancelled, or has failed. */
    BROKEN_OFF,
    /** It is there to be read, and to decide on. */
    READY,
    /** Somebody has adopted it, and new scorecards are being written. */
    ADOPTING,
    /** That was cancelled, or has failed: some contacts have new scorecards and others not. */
    ADOPTED_IN_PART,
    ADOPTED
}
