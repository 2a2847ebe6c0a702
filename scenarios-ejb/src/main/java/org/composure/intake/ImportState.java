package org.composure.intake;

/** How far an import has got. */
public enum ImportState {
    /** It is known what would happen; nobody has decided. */
    PLANNED,
    RUNNING,
    DONE,
    /** Somebody stopped it: what was done until then holds. */
    STOPPED,
    /** Nobody wants it any more, or nobody decided in time. */
    DISCARDED
}
