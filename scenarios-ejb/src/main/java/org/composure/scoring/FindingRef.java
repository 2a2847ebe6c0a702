package org.composure.scoring;

/**
 * A finding as an address names it.
 *
 * @param turn from 1; 0 for the whole contact
 * @param rule id of the rule that found it
 */
public record FindingRef(long attempt, int turn, String rule) {}
