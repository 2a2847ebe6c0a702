package org.composure.calibration;

/**
 * One rater's rating of one contact beside what the rules make of it.
 *
 * @param rules their scores in bands
 */
public record Rated(long transcript, long rater, Rating rating, Rating rules) {}
