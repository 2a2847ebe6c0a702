package org.composure.certification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day until which somebody who is enrolled in a program is to be certified.
 *
 * @param title of the program, as it is called today
 * @param enrolledAt since when it is known
 * @param day the last on which they are in time, in UTC
 */
public record Deadline(long program, String title, Instant enrolledAt, LocalDate day) {}
