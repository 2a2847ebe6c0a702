package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.certification.CertificateView;
import org.composure.certification.EnrolmentView;
import org.composure.certification.ExportQuestion;
import org.composure.certification.ProgramView;
import org.composure.certification.RecertificationDraft;
import org.composure.certification.SignOff;
import org.composure.people.PersonView;

/** What the journal is told (R12). */
@ApplicationScoped
public class Minutes {

    private static final int LONGEST_SUBJECT = 300;

    @Inject
    private Journal journal;

    void program(PersonView by, Optional<ProgramView> before, ProgramView after, Instant now) {
        keep(
                Deed.PROGRAM_CHANGED,
                by,
                after.terms().title(),
                before.map(Minutes::version).orElse(""),
                version(after) + ": " + JournalWords.of(after.terms()),
                after.reason(),
                now);
    }

    void closed(PersonView by, ProgramView program, String reason, Instant now) {
        keep(Deed.PROGRAM_CLOSED, by, program.terms().title(), "open", "closed", reason, now);
    }

    void enrolled(PersonView by, ProgramView program, EnrolmentView enrolment, Instant now) {
        String who = JournalWords.of(enrolment.who());
        keep(Deed.ENROLLED, by, program.terms().title() + ": " + who, "", "until " + enrolment.due(), "", now);
    }

    void withdrawn(PersonView by, ProgramView program, EnrolmentView enrolment, Instant now) {
        keep(
                Deed.ENROLMENT_WITHDRAWN,
                by,
                program.terms().title() + ": " + JournalWords.of(enrolment.who()),
                "until " + enrolment.due(),
                "",
                enrolment.withdrawal().orElse(""),
                now);
    }

    void signedOff(PersonView by, PersonView person, ProgramView program, SignOff word, Instant now) {
        about(
                Deed.SIGNED_OFF,
                by,
                person,
                "",
                program.terms().title() + " (version " + program.version() + "): " + word.ruling(),
                word.reason(),
                now);
    }

    /** About a certificate that was issued or ended now. */
    void certificate(Deed deed, PersonView by, PersonView person, String before, CertificateView now, Instant at) {
        about(
                deed,
                by,
                person,
                before,
                text(now),
                now.end().map(CertificateView.End::reason).orElse(now.reason()),
                at);
    }

    void recertification(PersonView by, ProgramView program, RecertificationDraft draft, String reason, Instant now) {
        keep(
                Deed.RECERTIFICATION_OPENED,
                by,
                program.terms().title() + ": " + JournalWords.of(draft.cause()),
                "",
                draft.expected() + " holders, until " + draft.due(),
                reason,
                now);
    }

    void exported(PersonView by, List<ProgramView> programs, ExportQuestion question, String table, Instant now) {
        String about = programs.size() == 1
                ? programs.get(0).terms().title()
                : programs.isEmpty() ? "prepared" : "all programs";
        keep(Deed.EXPORTED, by, "certificates, " + about, "", table + ", " + question.filter(), "", now);
    }

    static String text(CertificateView certificate) {
        return "Certificate " + certificate.number() + ", program " + certificate.program() + " version "
                + certificate.version() + ", " + certificate.state() + ", until "
                + certificate.term().expires();
    }

    private static String version(ProgramView program) {
        return "Version " + program.version();
    }

    private void keep(Deed deed, PersonView by, String about, String before, String after, String reason, Instant now) {
        String subject = about.length() > LONGEST_SUBJECT ? about.substring(0, LONGEST_SUBJECT) : about;
        journal.keep(
                new EntryDraft(deed, Optional.of(by.id()), by.name(), Optional.empty(), subject, before, after, reason),
                now);
    }

    private void about(
            Deed deed, PersonView by, PersonView person, String before, String after, String reason, Instant now) {
        journal.keep(
                new EntryDraft(
                        deed,
                        Optional.of(by.id()),
                        by.name(),
                        Optional.of(person.id()),
                        person.name(),
                        before,
                        after,
                        reason),
                now);
    }
}
