package org.composure.scenario;

/** What the customer says in a scene, if the condition holds; the first line that holds is said. */
public record CustomerLine(Condition when, String says) {}
