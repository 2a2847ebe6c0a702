package org.composure.calibration;

import org.composure.scenario.Competency;

/**
 * A rule that finds something where raters and rules part.
 *
 * @param title the rule's; its id where the rulebook no longer has it
 * @param gap by how much raters rate the competency higher than the rules on average, in contacts in which the rule
 *     found something
 * @param ratings how many ratings that is the mean of
 * @param asked how many times a rater said whether they would have found it
 * @param agreed how many of these said yes
 */
public record RuleGap(
        String rule, String title, Competency competency, double gap, int ratings, int asked, int agreed) {}
