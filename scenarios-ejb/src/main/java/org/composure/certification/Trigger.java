package org.composure.certification;

/**
 * Something that has a new version, so that holders could be asked to certify anew.
 *
 * @param holders how many were not asked because of it yet, 1 or more
 */
public record Trigger(Cause cause, long holders) {}
