package org.composure.certification;

import java.util.List;
import org.composure.audit.JournalEntry;

/**
 * A certificate with everything by which somebody can check that it was rightly issued, for an auditor.
 *
 * @param line all of the person and program, from the first: those before it, itself, and those that took its place
 * @param recertified decisions that reached it, the earliest first
 * @param entries of the journal that tell of it, the earliest first
 */
public record AuditFile(
        CertificateFile file,
        List<CertificateView> line,
        List<RecertificationView> recertified,
        List<JournalEntry> entries) {

    public AuditFile {
        line = List.copyOf(line);
        recertified = List.copyOf(recertified);
        entries = List.copyOf(entries);
    }
}
