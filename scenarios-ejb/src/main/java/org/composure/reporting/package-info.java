/**
 * What supervisors see of their team and of the scenarios: views over what the other components keep. Nothing is decided
 * here, and nothing of what is shown is kept only here.
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
 * <p>R8. A supervisor sees of each scenario on offer what people chose in each scene, how hard the scene is and whether
 * it tells good contacts from bad, over all people and the last 30 days, the last 90, or all. No person is named.
 *
 * <p>R9. Counted are contacts with the present publication that have ended and were scored, by their latest scorecard;
 * sandboxes are not. Difficulty and discrimination are those of classical item analysis, each scene being an item and
 * the points of its turn what the item earned; how they are reckoned stands with
 * {@link org.composure.reporting.SceneAnalysis}.
 *
 * <p>R10. Counts are kept by day, as a million contacts cannot be read for one page. They are derived: whatever changes a
 * score marks its day, the next reader has everything from that day on counted anew, and thrown away they come back
 * the same: a command does so, {@link org.composure.reporting.rebuild.RebuildCounts}.
 *
 * <p>R11. How often each form was given, how many people know all of them, and whether scores rise with meeting a form
 * again tell when a scenario is being learnt by heart.
 *
 * <p>Which level somebody has is for autonomy, what a debrief tells for scoring, what a scenario is to become for its
 * authors.
 */
package org.composure.reporting;
