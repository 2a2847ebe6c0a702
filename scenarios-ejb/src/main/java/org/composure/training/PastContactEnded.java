package org.composure.training;

/** A contact of the past was stored that had ended. Heard within the transaction that stores it. */
public record PastContactEnded(AttemptView attempt) {}
