package org.composure.scoring;

import org.composure.training.AttemptView;

/**
 * An attempt has a scorecard that it had not before. Heard right after that is stored; of a contact of the past, in the
 * transaction that stores it.
 */
public record ScorecardMade(AttemptView attempt) {}
