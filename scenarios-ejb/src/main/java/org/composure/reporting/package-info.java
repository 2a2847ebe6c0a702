/**
 * What supervisors see of their team: views over what the other components keep. Nothing is stored here.
 *
 * <p>R1. A board shows the trainees of the actor's own team, and a page on one member somebody whom the actor supervises;
 * of anybody else there is neither.
 *
 * <p>R2. What counts is what was played to an end and scored; of several scorecards of an attempt the newest, and never a
 * sandbox. Where that is read from is said in one place.
 *
 * <p>R3. A competency that nothing in a contact put to the test is left out: its full score says nothing.
 *
 * <p>R4. Nobody is ranked. A member is held against the middle half of the team, and where too few have scores for that
 * to hide each of them, against nothing.
 *
 * <p>R5. Critical errors, rules and escalation are counted over the last 90 days: what was mended long ago is not held
 * against anybody.
 *
 * <p>R6. Whether a case went up is told in four cells, due or not by done or not, from the findings that are stored; a
 * contact can be in more than one. Which rule tells of which cell is said in one table, and of every rule on escalation
 * judgement.
 *
 * <p>R7. What a page asks of the database does not grow with the team.
 *
 * <p>Which level somebody has is for autonomy, what a debrief tells for scoring.
 */
package org.composure.reporting;
