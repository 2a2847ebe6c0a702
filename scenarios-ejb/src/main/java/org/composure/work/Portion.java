package org.composure.work;

/** What came of working on a part for a moment. */
public sealed interface Portion {

    /**
     * Something was done, and there is more.
     *
     * @param place where to go on, at most 500 characters
     * @param done how much more of the total is done
     */
    record Worked(String place, long done) implements Portion {}

    /** The part is worked off. */
    record Finished(long done) implements Portion {}

    /** It cannot be done; what this portion stored is taken back. */
    record Failed(Said why) implements Portion {}
}
