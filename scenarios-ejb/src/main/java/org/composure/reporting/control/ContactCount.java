package org.composure.reporting.control;

/**
 * How many contacts of one band of scores there were, with one form and one degree of familiarity with it.
 *
 * @param met how often the person had met the form by then, this time included; 4 stands for more
 * @param percents of all three competencies of all contacts together
 * @param seconds that all answers of all contacts took together
 */
record ContactCount(int met, int band, long contacts, long percents, long seconds) {}
