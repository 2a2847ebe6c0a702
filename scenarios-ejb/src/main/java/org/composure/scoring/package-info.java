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
 * <p>R4. A debrief is for the person and their supervisor: to anybody else it does not exist.
 *
 * <p>R5. Scores are held against a scale that is fixed by the scenario, the persona and the agent's limits, and not by
 * the path taken. It is found once by exhaustive play and stored; who finds the same at the same time loses nothing.
 *
 * <p>R6. Each turn is annotated with what it cost and what would have been better, stored with the score so that what a
 * trainee was told stays what they were told. The regrets of all turns add up to the distance from the best contact.
 *
 * <p>R7. A debrief names what to practise next: a scenario that stresses the competency that scored lowest, and why.
 *
 * <p>R8. A contact of the past is scored when it is taken in, as of the moment it ended, and annotated when its debrief is
 * first read: annotating takes seconds, and most of these are read by nobody.
 *
 * <p>R9. What a person has shown in a time is told to the components above as it was last scored, at most a hundred
 * contacts.
 *
 * <p>What a score leads to is for autonomy and certification.
 */
package org.composure.scoring;
