package org.composure.autonomy;

import org.composure.people.PersonView;

/**
 * A grant that waits for a second supervisor.
 *
 * @param decision by which it was proposed
 * @param person whom it is for
 */
public record Proposal(GrantView grant, DecisionView decision, PersonView person) {}
