package org.composure.people;

/**
 * Somebody of a team, as those who answer for it see them.
 *
 * @param id of the person
 */
public record TeamMember(long id, String name) {}
