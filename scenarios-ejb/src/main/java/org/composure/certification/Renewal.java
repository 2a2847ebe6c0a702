package org.composure.certification;

import java.time.Instant;

/**
 * A certificate that somebody has to renew some day: the last of its person and program, and nobody has ended it.
 *
 * @param certificate its number
 * @param program what it certifies, as that was called when it was issued
 * @param term its dates, as they were at the moment asked about
 */
public record Renewal(long certificate, long person, String program, Instant issuedAt, Term term) {}
