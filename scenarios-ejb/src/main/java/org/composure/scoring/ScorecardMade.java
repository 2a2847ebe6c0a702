package org.composure.scoring;

import org.composure.training.AttemptView;

/** An attempt has a scorecard that it had not before. Heard right after it is stored, or where contacts of the past are, in their transaction. */
public record ScorecardMade(AttemptView attempt) {}
