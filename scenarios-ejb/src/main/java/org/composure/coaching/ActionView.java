package org.composure.coaching;

import java.time.LocalDate;

/**
 * Something that was agreed on.
 *
 * @param attempt in whose review it was agreed
 * @param dueOn the day by which it is to be done
 * @param by name of whoever agreed on it with the person
 */
public record ActionView(long id, long attempt, String words, LocalDate dueOn, ActionState state, String by) {}
