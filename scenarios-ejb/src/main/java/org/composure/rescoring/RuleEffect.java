package org.composure.rescoring;

/**
 * What one rule does to the contacts that would change.
 *
 * @param rule its id
 * @param title empty if the present rulebook has no such rule any more
 * @param more in how many contacts it finds what it did not find before, or what is worth something else
 * @param fewer in how many it no longer finds what it found before
 * @param lost how many of these contacts were passed and would not be
 * @param gained how many were not passed and would be
 */
public record RuleEffect(String rule, String title, long more, long fewer, long lost, long gained) {}
