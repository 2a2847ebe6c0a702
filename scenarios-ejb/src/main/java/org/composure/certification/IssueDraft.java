package org.composure.certification;

/**
 * What somebody of HR wants to issue.
 *
 * @param mark of the evidence as it was laid out to them
 * @param reason at most {@link ProgramTerms#LONGEST_TEXT} characters
 */
public record IssueDraft(long person, long program, String mark, String reason) {}
