/**
 * Coaching: what a supervisor and a trainee say to each other about an attempt, and what they agree on.
 *
 * <p>R1. Whoever supervises a person leaves notes on an attempt of theirs that has ended: on a turn, or on the whole. The
 * person reads them where they read their debrief, and can answer each.
 *
 * <p>R2. Notes and answers are plain text of at most 2,000 characters, shown as it stands. What was written stays: who
 * thinks otherwise later writes another one.
 *
 * <p>R3. What the other side has not read yet is told them where they will see it, and counts as read once the debrief
 * has shown it.
 *
 * <p>R4. The supervisor agrees on action items with the person, each with a day and a state; the person may say that one
 * is done, the supervisor may set any state.
 *
 * <p>R5. Notes, answers and action items are journalled.
 *
 * <p>R6. They are for the person and who supervises them: to anybody else they do not exist.
 *
 * <p>Disputing what a rule found is not coaching, nor is deciding what somebody may do.
 */
package org.composure.coaching;
