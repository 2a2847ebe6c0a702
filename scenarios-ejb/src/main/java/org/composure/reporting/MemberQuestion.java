package org.composure.reporting;

import java.util.Optional;

/**
 * What is asked of the page on a member.
 *
 * @param outcome only attempts of the last 90 days in which this was found; empty for all attempts
 * @param first how many attempts to pass over
 * @param size at most {@link BoardQuestion#MOST}
 */
public record MemberQuestion(Optional<EscalationOutcome> outcome, int first, int size) {}
