/**
 * Views over what all other components keep. Nothing is decided here, and nothing of what is shown is kept only here.
 *
 * <p>R1. A supervisor sees of each scenario on offer what people chose in each scene, how hard the scene is and whether
 * it tells good contacts from bad, over all people and the last 30 days, the last 90, or all. No person is named.
 *
 * <p>R2. Counted are contacts with the present publication that have ended and were scored, by their latest scorecard;
 * sandboxes are not. Difficulty and discrimination are those of classical item analysis, each scene being an item and
 * the points of its turn what the item earned; how they are reckoned stands with
 * {@link org.composure.reporting.SceneAnalysis}.
 *
 * <p>R3. Counts are kept by day, as a million contacts cannot be read for one page. They are derived: whatever changes a
 * score marks its day, the next reader has everything from that day on counted anew, and thrown away they come back
 * the same.
 *
 * <p>R4. How often each form was given, how many people know all of them, and whether scores rise with meeting a form
 * again tell when a scenario is being learnt by heart.
 *
 * <p>What a scenario is to become is for its authors.
 */
package org.composure.reporting;
