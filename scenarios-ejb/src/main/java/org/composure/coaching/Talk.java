package org.composure.coaching;

/**
 * How much was said about an attempt.
 *
 * @param notes how many were left
 * @param unreadAnswers how many answers no supervisor has read yet
 */
public record Talk(long notes, long unreadAnswers) {

    public static final Talk NONE = new Talk(0, 0);
}
