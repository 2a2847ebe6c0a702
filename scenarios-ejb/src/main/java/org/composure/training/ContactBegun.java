package org.composure.training;

/**
 * A contact was begun, not gone on with. Heard within the transaction that stores it, so listen for its success.
 *
 * @param person whose it is
 */
public record ContactBegun(long attempt, long person, String scenarioId) {}
