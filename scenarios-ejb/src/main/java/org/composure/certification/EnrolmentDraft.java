package org.composure.certification;

import java.time.LocalDate;

/**
 * Who is to be certified, and until when.
 *
 * @param due the last day
 */
public record EnrolmentDraft(long program, Enrolled who, LocalDate due) {}
