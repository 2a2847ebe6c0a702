package org.composure.people;

/**
 * What an administrator wants a person to be.
 *
 * @param account by which they sign in; not changed later
 * @param level of autonomy with which they begin: one of {@link StartingLevel#CHOICES}
 */
public record PersonDraft(String account, String name, String employeeNumber, Role role, int level, boolean active) {}
