/**
 * Attempts: people playing scenarios, turn by turn.
 *
 * <p>R1. A turn is durable before the customer's next line is shown: one transaction, one commit, at most four
 * statements. What a trainee saw is never lost to a killed server.
 *
 * <p>R2. A turn happens once. The sender names the turn it answers and a token of its own; the database holds one row
 * per attempt and turn. The same token again, from a double click, a retry or the back button, gets the same answer;
 * another token for a turn that is taken learns where the attempt stands.
 *
 * <p>R3. Progress is the stored turns and nothing else: replayed, they give mood, scene and ending. So an attempt goes
 * on where it was on any browser, after any restart.
 *
 * <p>R4. An attempt keeps the scenario's hash, the persona, the agent's limits and the shuffle as they were at its
 * start.
 *
 * <p>R5. A person has at most one open attempt at a scenario; beginning again leads back to it.
 *
 * <p>R6. An attempt is its person's own: to anybody else it does not exist.
 *
 * <p>R7. The clock of a turn starts when its line is shown, anew when the page is opened again: a lost connection is
 * not a slow answer.
 *
 * <p>Who judges: scoring, which hears {@link org.composure.training.ContactEnded}.
 */
package org.composure.training;
