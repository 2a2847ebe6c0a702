package org.composure.reporting;

/**
 * A way from a scene to a scene or ending that the script has.
 *
 * @param taken how often
 */
public record Flow(String from, String to, long taken) {}
