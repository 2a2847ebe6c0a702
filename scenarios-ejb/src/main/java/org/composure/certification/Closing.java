package org.composure.certification;

import java.time.Instant;

/**
 * That nobody is enrolled any more in a program.
 *
 * @param by whoever closed it, as they were called then
 */
public record Closing(Instant at, String by, String reason) {}
