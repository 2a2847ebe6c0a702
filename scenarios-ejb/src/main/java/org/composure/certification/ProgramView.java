package org.composure.certification;

import java.time.Instant;

/**
 * A program in one of its versions.
 *
 * @param program its number
 * @param version from 1
 * @param by whoever wrote this version, as they were called then
 * @param reason why it was changed
 */
public record ProgramView(long program, int version, ProgramTerms terms, String by, Instant at, String reason) {}
