package org.composure.reporting;

/**
 * How well known a form of a scenario is by now.
 *
 * @param form from 0
 * @param given how often it was given to somebody, contacts that have not ended included
 * @param people how many have met it
 */
public record FormExposure(int form, long given, long people) {}
