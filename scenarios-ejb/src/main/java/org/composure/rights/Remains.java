package org.composure.rights;

import java.time.Instant;
import java.util.Optional;

/**
 * What of a person would stay if they were erased now (R3).
 *
 * @param certificates how many that have to be kept
 * @param until when the last of them has been kept for long enough; empty if there is none
 * @param contacts how many contacts stay without a name
 */
public record Remains(long certificates, Optional<Instant> until, long contacts) {}
