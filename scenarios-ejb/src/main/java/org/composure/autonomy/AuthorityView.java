package org.composure.autonomy;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.composure.scenario.AuthorityLimits;

/**
 * What a person may give on their own at a moment.
 *
 * @param limits with the level that they come from
 * @param grant number of the grant that this rests on, or whose end it follows; empty if there was none
 * @param until when it ends if nothing happens before, practice among it; empty if it does not
 * @param basis why it is this much
 * @param since when the grant began, or when it came to its end; empty if there was none
 */
@SuppressWarnings("serial") // A view of a page is never stored.
public record AuthorityView(
        long person,
        AuthorityLimits limits,
        Optional<Long> grant,
        Optional<Instant> until,
        Basis basis,
        Optional<Instant> since)
        implements Serializable {

    /** Why somebody may give what they may. But for the first, it is what they began with. */
    public enum Basis {
        GRANTED,
        /** Nobody has granted them anything yet. */
        STARTING,
        EXPIRED,
        /** They had not practised for too long. */
        LAPSED,
        WITHDRAWN,
        /** The certificate has expired that it depends on. */
        SUSPENDED
    }
}
