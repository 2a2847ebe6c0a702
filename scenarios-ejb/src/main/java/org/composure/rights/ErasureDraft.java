package org.composure.rights;

/**
 * What HR wants erased.
 *
 * @param typedName the person's name, typed by whoever erases
 * @param reason which stays, and must not say who it was
 */
public record ErasureDraft(long person, String typedName, String reason) {}
