package org.composure.certification;

import java.time.Instant;
import org.composure.work.WorkView;

/**
 * A table that somebody has prepared for themselves.
 *
 * @param rows how many it has, or will have
 * @param until when it is thrown away
 * @param work that prepares it
 */
public record PreparedTable(long number, long rows, Instant until, WorkView work) {}
