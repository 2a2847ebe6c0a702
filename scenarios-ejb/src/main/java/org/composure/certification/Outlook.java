package org.composure.certification;

/**
 * A requirement that would be met, or not met any more, had contacts been judged otherwise.
 *
 * @param title of the program
 * @param subject id of the scenario or failure mode; empty where it is about none
 * @param gained whether it would be met and is not; else it is and would not be
 */
public record Outlook(long program, String title, Requirement requirement, String subject, boolean gained) {}
