package org.composure.autonomy;

import java.time.Instant;
import java.util.Optional;
import org.composure.scenario.AuthorityLimits;

/**
 * One decision about somebody's authority.
 *
 * @param number of the decision
 * @param grant number of the grant that it made, proposed, seconded, declined or withdrew; empty if it refused one
 * @param limits with the level
 * @param until when the grant ends; empty if it refused one
 * @param by the supervisor who decided, as they were called then
 * @param recommendation as it was shown to them
 * @param justification why against the recommendation; empty if it was not
 */
public record DecisionView(
        long number,
        Kind kind,
        Optional<Long> grant,
        AuthorityLimits limits,
        Optional<Instant> until,
        String by,
        Recommendation recommendation,
        String reason,
        String justification,
        Instant at) {

    /** What was decided. Names are stored. */
    public enum Kind {
        /** Waits for a second supervisor. */
        PROPOSED,
        GRANTED,
        SECONDED,
        /** The second supervisor said no. */
        DECLINED,
        REFUSED,
        WITHDRAWN
    }
}
