package org.composure.certification.control;

import java.util.List;
import java.util.Optional;
import org.composure.certification.ProgramTerms;
import org.composure.people.PlainText;

/**
 * What somebody gave as their reason.
 *
 * @param text tidy
 */
record Words(String text) {

    static Words of(String written) {
        return new Words(PlainText.tidy(written));
    }

    Optional<PlainText.Fault> fault() {
        return PlainText.fault(text, ProgramTerms.LONGEST_TEXT);
    }

    /** What speaks against it, in the words of the caller. */
    <R> List<R> objections(R missing, R unusable) {
        return fault().map(fault -> fault == PlainText.Fault.MISSING ? missing : unusable).stream()
                .toList();
    }
}
