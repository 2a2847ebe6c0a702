package org.composure.scenario;

/**
 * How a contact ends.
 *
 * @param title the outcome in a few words, for the debrief
 * @param says the customer's last word
 */
public record Ending(String id, Kind kind, String title, String says) {

    /** What became of the customer. */
    public enum Kind implements Named {
        KEPT,
        LOST,
        ESCALATED,
        /** Ended by the agent or the clock, neither won nor lost. */
        ENDED
    }
}
