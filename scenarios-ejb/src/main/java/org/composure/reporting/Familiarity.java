package org.composure.reporting;

/**
 * What contacts came to by how often the person had met the form. Where scores rise and time falls with every meeting,
 * answers are being learnt by heart.
 *
 * @param met how often, this time included; {@value #MORE} stands for as many and more
 * @param score on average, 0 to 100: the mean of the three competencies
 * @param seconds that all answers of a contact took, on average
 */
public record Familiarity(int met, long contacts, int score, int seconds) {

    public static final int MORE = 4;
}
