package org.composure.reminders.control;

/**
 * A mail as it is read.
 *
 * @param html the same as the text
 */
record Letter(String subject, String text, String html) {}
