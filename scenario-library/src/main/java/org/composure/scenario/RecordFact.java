package org.composure.scenario;

/**
 * A fact on the agent's screen.
 *
 * @param id by which replies say that they use or ask for it
 */
public record RecordFact(String id, String label, String value) {}
