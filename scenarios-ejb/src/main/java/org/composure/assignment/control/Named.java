package org.composure.assignment.control;

import org.composure.assignment.entity.Assignment;

/**
 * An assignment with the names that it is shown with.
 *
 * @param person of whoever is to play
 * @param madeBy of whoever asked
 */
public record Named(Assignment assignment, String person, String madeBy) {}
