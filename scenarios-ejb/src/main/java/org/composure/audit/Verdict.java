package org.composure.audit;

/** Whether the journal is as it was written (R2, R3). */
public sealed interface Verdict {

    /**
     * Every entry follows on the one before it, up to the latest.
     *
     * @param latest its number is how many entries there are
     */
    record Intact(Anchor latest) implements Verdict {}

    /**
     * Something does not fit; what comes after it was not looked at.
     *
     * @param entry number of the first entry that does not fit, or that should be there
     */
    record Broken(long entry, Fault fault) implements Verdict {}

    /** What is the matter with an entry. */
    enum Fault {
        /** It is not what was written. */
        CHANGED,
        /** It is gone, and others after it are there, or the latest number says that it was. */
        REMOVED,
        /** What stands under this number was written elsewhere in the chain, or was changed together with its link. */
        MOVED,
        /** It is whole and follows on another entry than the one before it: one of the two was replaced. */
        DETACHED,
        /** It comes after what is kept as the latest, so that was moved back. */
        BEYOND_LATEST,
        /** It is the last, and what is kept as the latest is another. */
        NOT_THE_LATEST,
        /** The anchor knows it, and the journal ends before. */
        CUT_OFF,
        /** The anchor knows another under this number: the chain was written anew. */
        REWRITTEN,
        /** Words were taken out of it, and no later entry says that the person was erased whose they were. */
        EMPTIED,
        /** It is the first of the former entries that are not those which were sealed. */
        UNSEALED
    }
}
