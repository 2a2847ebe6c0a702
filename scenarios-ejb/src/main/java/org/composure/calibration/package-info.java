/**
 * Calibration: whether supervisors judge alike, and as the rules do.
 *
 * <p>R1. A supervisor opens a round: some ended contacts of trainees of any team, spread over scenarios and verdicts,
 * chosen from a seed that is kept, so that the choice can be made again. A round is rated until the next is opened.
 *
 * <p>R2. A transcript is anonymous: no name, no number of a person or an attempt is on its page or in its address.
 *
 * <p>R3. Raters are blind: until their own rating of a transcript is in, they see neither the rules' scores and findings of
 * it nor what others rated, and no figure in which these are added up. A rating is final.
 *
 * <p>R4. Each competency is rated from 0 to 4 on a scale whose every step is described for that competency: a behaviourally
 * anchored rating scale (Smith and Kendall, Retranslation of expectations, Journal of Applied Psychology 47, 1963).
 *
 * <p>R5. Whether a rater would have found what a rule found is asked after the rating only.
 *
 * <p>R6. Agreement is the mean of the quadratically weighted kappas (Cohen, Weighted kappa, Psychological Bulletin 70, 1968)
 * of all pairs of raters (Light, Measures of response agreement, Psychological Bulletin 76, 1971), and of each rater
 * with the rules, over the latest rounds. Scores of the rules count in five bands. What is below the agreement that is
 * asked for ({@code calibration/standard.properties}) is not calibrated; what rests on too few ratings is unknown.
 *
 * <p>R7. Rules that are found where raters and rules part are listed, the largest mean gap first.
 *
 * <p>R8. Opening a round and each rating are journalled, the latter without what was rated.
 *
 * <p>What follows for scores is for the readers of a board, which flags what is not calibrated.
 */
package org.composure.calibration;
