package org.composure.judge;

import java.util.regex.Pattern;
import org.composure.scenario.Competency;

/**
 * What people may know of a rule.
 *
 * @param id never reused for another rule
 * @param points that it gives or takes each time it fires
 * @param sentence for the trainee; names in braces stand for figures of the case, such as {@code {limit}}
 * @param source where the rule comes from in the literature
 */
public record RuleDescription(
        String id, String title, Competency competency, int points, boolean critical, String sentence, String source) {

    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z]+}");

    /** The sentence as it reads of no contact in particular: an ellipsis stands for each value that a contact has. */
    public String outline() {
        return PLACE.matcher(sentence).replaceAll("…");
    }
}
