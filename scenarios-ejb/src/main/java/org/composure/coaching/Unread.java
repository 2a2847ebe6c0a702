package org.composure.coaching;

/**
 * An attempt with notes that its person has not read.
 *
 * @param count how many
 */
public record Unread(long attempt, String title, long count) {}
