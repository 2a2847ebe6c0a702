package org.composure.reporting;

/**
 * What one rule found again and again.
 *
 * @param rule id
 * @param title of the rule
 * @param critical whether it fails an attempt
 * @param contacts in how many of the last 90 days it was found
 * @param latest the latest attempt of these
 */
public record Habit(String rule, String title, boolean critical, long contacts, long latest) {}
