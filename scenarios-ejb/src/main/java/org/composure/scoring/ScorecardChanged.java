package org.composure.scoring;

import java.time.Instant;
import org.composure.judge.Scorecard;

/**
 * A decision about a dispute changed what an attempt came to. Heard within the decision's transaction, so that what
 * hangs on the scores changes with them or not at all.
 */
public record ScorecardChanged(long attempt, long person, Scorecard before, Scorecard after, Instant at) {}
