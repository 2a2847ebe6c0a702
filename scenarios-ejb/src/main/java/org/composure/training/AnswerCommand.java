package org.composure.training;

/**
 * An answer as a browser sends it.
 *
 * @param turn number of the turn that it answers, from 1
 * @param token of the sender's own for this answer, the same for each try to send it; 8 to 64 letters, digits, hyphens
 */
public record AnswerCommand(long attempt, int turn, String token, String reply) {

    public AnswerCommand {
        if (!token.matches("[A-Za-z0-9-]{8,64}")) {
            throw new IllegalArgumentException("A token is 8 to 64 letters, digits or hyphens");
        }
    }
}
