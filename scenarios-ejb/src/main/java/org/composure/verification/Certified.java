package org.composure.verification;

import java.time.Instant;
import java.util.Optional;

/**
 * All that a stranger is told of a certificate (R6).
 *
 * @param holder the person's name, as the certificate has it
 * @param program what they are certified for, as it was called then
 * @param issued since when
 * @param expires from when it holds no longer; empty if it never ends
 */
public record Certified(String holder, String program, Instant issued, Optional<Instant> expires, Standing standing) {

    /** Whether it still counts. */
    public enum Standing {
        HOLDS,
        EXPIRED,
        REVOKED,
        /** Another took its place. */
        REPLACED
    }
}
