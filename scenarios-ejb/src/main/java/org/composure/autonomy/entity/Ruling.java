package org.composure.autonomy.entity;

import java.time.Instant;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.people.PersonView;

/**
 * What somebody decides, and why.
 *
 * @param justification why against the recommendation; empty if it is not
 */
public record Ruling(Kind kind, PersonView actor, String reason, String justification, Instant at) {}
