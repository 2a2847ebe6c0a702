package org.composure.certification;

import java.util.Optional;
import org.composure.people.PlainText;

/**
 * What a version of a program says.
 *
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param description for those who are enrolled; at most {@value #LONGEST_TEXT} characters
 * @param renewal what renewing takes; empty for all again
 * @param restsFrom the lowest level of autonomy whose grants rest on the certificate, 2 to 5; empty if none does
 */
public record ProgramTerms(
        String title,
        String description,
        Requirements requirements,
        Optional<Requirements> renewal,
        Validity validity,
        Optional<Integer> restsFrom) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 2000;

    /** As it is kept: the title on one line, and nothing around either text. */
    public ProgramTerms tidy() {
        return new ProgramTerms(
                title.strip().replaceAll("\\s+", " "),
                PlainText.tidy(description),
                requirements,
                renewal,
                validity,
                restsFrom);
    }

    /** What is asked for at a renewal. */
    public Requirements atRenewal() {
        return renewal.orElse(requirements);
    }
}
