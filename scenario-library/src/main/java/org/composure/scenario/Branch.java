package org.composure.scenario;

/**
 * Where a reply leads, if the condition holds; the first branch that holds is taken.
 *
 * @param to id of a scene or an ending
 */
public record Branch(Condition when, String to) {}
