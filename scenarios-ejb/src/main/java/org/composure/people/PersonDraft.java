package org.composure.people;

/**
 * What an administrator wants a person to be.
 *
 * @param account by which they sign in; not changed later
 * @param email where reminders go, as {@link EmailAddress} has it; empty if they have none
 * @param level of autonomy with which they begin: one of {@link StartingLevel#CHOICES}
 */
public record PersonDraft(
        String account, String name, String employeeNumber, String email, Role role, int level, boolean active) {

    /** Somebody without an e-mail address. */
    public PersonDraft(String account, String name, String employeeNumber, Role role, int level, boolean active) {
        this(account, name, employeeNumber, "", role, level, active);
    }
}
