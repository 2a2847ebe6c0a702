package org.composure.scenario;

/**
 * A house rule.
 *
 * @param discretion the room for judgement in it; empty where there is none
 */
public record Policy(String id, String title, String text, String discretion) {}
