package org.composure.rescoring;

/**
 * How many people would gain or lose something.
 *
 * @param recommendation whether it is about recommendations; else about requirements
 */
public record EffectCount(boolean recommendation, boolean gained, long people) {}
