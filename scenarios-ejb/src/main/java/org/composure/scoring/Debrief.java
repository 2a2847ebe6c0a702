package org.composure.scoring;

import org.composure.judge.Scorecard;
import org.composure.training.AttemptView;

/** After-action review of one attempt: what happened, and what the rules found in it. */
public record Debrief(AttemptView attempt, Scorecard scorecard) {}
