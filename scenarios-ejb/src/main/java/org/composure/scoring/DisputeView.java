package org.composure.scoring;

import java.time.Instant;
import java.util.Optional;
import org.composure.scenario.Competency;

/**
 * A disputed finding, with what was said there: as the person was shown it.
 *
 * @param person whose attempt it is
 * @param scenario its title
 * @param points earned or lost as the finding was made
 * @param critical whether it failed the contact as it was made
 * @param said the customer's line; of a finding on the whole contact, their last word
 * @param answered the reply; empty for a finding on the whole contact
 * @param comment why the person disputes it
 * @param decision empty while it waits
 */
public record DisputeView(
        long id,
        FindingRef finding,
        long person,
        String scenario,
        Competency competency,
        int points,
        boolean critical,
        String sentence,
        String said,
        String answered,
        String comment,
        Instant filedAt,
        Optional<Decision> decision) {

    /**
     * What was decided, and why.
     *
     * @param by name of the supervisor as they were called then
     */
    public record Decision(Ruling ruling, String comment, String by, Instant at) {}
}
