package org.composure.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An enrolment.
 *
 * @param by whoever made it, as they were called then
 * @param withdrawal why it was withdrawn; empty if it holds
 */
public record EnrolmentView(
        long number, long program, Enrolled who, LocalDate due, String by, Instant at, Optional<String> withdrawal) {}
