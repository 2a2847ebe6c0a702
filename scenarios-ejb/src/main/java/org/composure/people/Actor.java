package org.composure.people;

import java.io.Serializable;

/**
 * Whoever acts: handed to every boundary method that acts for a person.
 *
 * @param id of the person
 */
public record Actor(long id, Role role) implements Serializable {}
