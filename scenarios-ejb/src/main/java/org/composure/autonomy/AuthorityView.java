package org.composure.autonomy;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.composure.scenario.AuthorityLimits;

/**
 * What a person may give on their own at a moment.
 *
 * @param limits with the level that they come from
 * @param grant number of the grant that this rests on; empty if it is the level that the person began with
 * @param until when it ends if nothing happens before; empty if it does not
 */
@SuppressWarnings("serial") // A view of a page is never stored.
public record AuthorityView(long person, AuthorityLimits limits, Optional<Long> grant, Optional<Instant> until)
        implements Serializable {}
