package org.composure.calibration.control;

/**
 * How many raters said the same of a finding.
 *
 * @param found whether they say that they would have found it
 */
record RecallCount(long transcript, int place, boolean found, long raters) {}
