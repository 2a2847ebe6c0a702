package org.composure.scoring;

/**
 * How a rule fared with those whom it judged, for its authors.
 *
 * @param title the rule's; its id where the rulebook no longer has it
 * @param findings how often it found something in any attempt
 * @param disputed how many of these were disputed
 * @param upheld how many of the disputes were accepted, in full or in part
 */
public record RuleTally(String rule, String title, long findings, long disputed, long upheld) {}
