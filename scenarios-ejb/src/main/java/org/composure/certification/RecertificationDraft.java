package org.composure.certification;

import java.time.LocalDate;

/**
 * A decision that the holders concerned have to certify anew.
 *
 * @param due the last day on which a certificate holds that was not renewed
 * @param expected how many holders the decision was taken for: as many as the impact told
 */
public record RecertificationDraft(long program, Cause cause, LocalDate due, long expected, String reason) {}
