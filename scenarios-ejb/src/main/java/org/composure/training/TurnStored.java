package org.composure.training;

/**
 * An answer was stored. Heard within the transaction that stores it, so listen for its success.
 *
 * @param attempt as it stands after the answer
 */
public record TurnStored(AttemptView attempt) {}
