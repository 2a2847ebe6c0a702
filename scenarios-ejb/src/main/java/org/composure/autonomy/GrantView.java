package org.composure.autonomy;

import java.time.Instant;
import org.composure.scenario.AuthorityLimits;

/**
 * A grant that can still be withdrawn.
 *
 * @param limits with the level
 * @param waiting whether it waits for a second supervisor
 */
public record GrantView(long number, AuthorityLimits limits, Instant from, Instant until, boolean waiting) {}
