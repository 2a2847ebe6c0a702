package org.composure.training.control;

import org.composure.training.entity.Attempt;

/**
 * One of the attempts of a person.
 *
 * @param total how many there are of that person in all
 */
public record Done(Attempt attempt, long total) {}
