package org.composure.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How somebody stands with a program.
 *
 * @param kind what could be issued to them next
 * @param verdicts of each requirement; none while they hold a certificate that is not to be renewed yet
 * @param since from when on contacts and sign-offs count
 * @param due the nearest day by which they were enrolled to be certified; empty if they are not enrolled
 * @param certificate the last that was issued to them
 */
public record Progress(
        long person,
        ProgramView program,
        Kind kind,
        List<Verdict> verdicts,
        Instant since,
        Optional<LocalDate> due,
        Optional<CertificateView> certificate) {

    public Progress {
        verdicts = List.copyOf(verdicts);
    }

    /** What can be issued. */
    public enum Kind {
        FIRST,
        RENEWAL,
        /** Nothing: what they have holds, and its window is not open. */
        HELD
    }

    public List<Verdict> missing() {
        return verdicts.stream().filter(verdict -> !verdict.met()).toList();
    }

    /** Whether HR could issue a certificate. */
    public boolean complete() {
        return kind != Kind.HELD && missing().isEmpty();
    }
}
