package org.composure.autonomy.control;

import org.composure.autonomy.entity.AuthorityDecision;

/**
 * One of the decisions about a person.
 *
 * @param total how many there are about them in all
 */
public record Listed(AuthorityDecision decision, long total) {}
