package org.composure.certification;

import java.time.Instant;

/**
 * A decision that holders certify anew, as it was taken.
 *
 * @param version that was the present one: a scenario's hash, or the rulebook's version; empty if it was not kept yet
 * @param by whoever decided, as they were called then
 * @param ends from when on a certificate no longer holds that was not renewed
 * @param holders how many it concerned
 */
public record RecertificationView(
        Cause cause, String version, String by, Instant at, Instant ends, String reason, long holders) {}
