package org.composure.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file of people that came in.
 *
 * @param digest SHA-256 of the file in hexadecimal digits
 * @param by who brought it, as they were called then
 * @param figures as planned; once it is taken in, without what had to be left out since
 * @param absent how many open accounts are of nobody in the file; 0 once it was decided
 * @param absentClosed how many accounts were closed because they were of nobody in the file
 * @param work the number of the work that takes it in; empty if there is none
 * @param decided when and by whom it was decided to take it in; empty if it was not
 */
@SuppressWarnings("serial") // An Optional of a page's view is never stored.
public record ImportView(
        long number,
        String file,
        String digest,
        String by,
        Instant at,
        ImportState state,
        ImportFigures figures,
        List<Notice> notices,
        long absent,
        int absentClosed,
        Optional<Long> work,
        Optional<Decided> decided)
        implements Serializable {

    public ImportView {
        notices = List.copyOf(notices);
    }

    /**
     * That somebody decided.
     *
     * @param closesAbsent whether accounts of nobody in the file are closed
     */
    public record Decided(String by, Instant at, boolean closesAbsent) implements Serializable {}
}
