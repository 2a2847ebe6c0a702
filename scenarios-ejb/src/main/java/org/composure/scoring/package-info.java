/**
 * Scorecards: what the rules found in an attempt, and what the trainee reads afterwards.
 *
 * <p>R1. An attempt is scored when its contact has ended. The scorecard says under which rulebook and of which scenario
 * it was made; the same attempt under the same rulebook always gives the same scorecard.
 *
 * <p>R2. Scoring never costs a turn: it happens after the last turn is stored, and what it misses (a killed server) is
 * made up when the debrief is asked for.
 *
 * <p>R3. Findings are stored with the score, so that trainee, supervisor and HR are shown the same ones.
 *
 * <p>R4. A debrief is the person's own: to anybody else it does not exist.
 *
 * <p>What a score leads to is for autonomy and certification.
 */
package org.composure.scoring;
