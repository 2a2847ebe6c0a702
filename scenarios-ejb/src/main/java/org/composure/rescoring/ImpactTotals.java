package org.composure.rescoring;

/**
 * An impact in figures.
 *
 * @param contacts that were judged anew
 * @param changed those that would be passed or not passed any more, or come to other scores
 * @param lost those that were passed and would not be
 * @param gained those that were not passed and would be
 * @param people with a contact that would change
 * @param differing contacts that came to something else when it was adopted than was foreseen
 */
public record ImpactTotals(long contacts, long changed, long lost, long gained, long people, long differing) {}
