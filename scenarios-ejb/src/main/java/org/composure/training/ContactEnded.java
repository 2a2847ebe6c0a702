package org.composure.training;

/** A contact has ended, and its last turn is stored. Heard after the commit, in the request of the person who played. */
public record ContactEnded(AttemptView attempt) {}
