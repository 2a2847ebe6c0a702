package org.composure.certification;

import java.time.Instant;

/**
 * A supervisor's word on whether somebody is ready.
 *
 * @param supervisor number of whoever gave it
 * @param by as they were called then
 */
public record SignOff(long supervisor, String by, Ruling ruling, String reason, Instant at) {

    /** Names are stored. */
    public enum Ruling {
        SIGNED,
        REFUSED
    }
}
