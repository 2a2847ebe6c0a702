package org.composure.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.composure.certification.Cause;
import org.composure.certification.CertificateFile;
import org.composure.certification.Enrolled;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.PaperWords;
import org.composure.certification.Term;
import org.composure.certification.Validity;
import org.composure.training.Mode;
import org.composure.web.shell.Days;
import org.composure.web.shell.Naming;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** How long certificates hold, and who is enrolled, in words. */
@Named
@RequestScoped
public class CertificateWording {

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    @Inject
    private RequirementWording requirements;

    @Inject
    private Naming naming;

    @Inject
    private Visitor visitor;

    /** The last day on which it holds, where the clock of the product is. */
    public String lastDay(Term term) {
        return lastDayBefore(term.expires());
    }

    /** The day that ends with the moment, where the clock of the product is. */
    public String lastDayBefore(Instant end) {
        return days.day(LocalDate.ofInstant(end, ZoneOffset.UTC).minusDays(1));
    }

    /** What has a new version. */
    public String cause(Cause cause) {
        return cause instanceof Cause.ScenarioChanged changed
                ? texts.of("recertify.cause.scenario", naming.words(changed.scenarioId()))
                : texts.of("recertify.cause.rules");
    }

    /** For how long a certificate holds. */
    public String holds(Validity validity) {
        if (validity.basis() != ExpiryBasis.FIXED_DAY) {
            return texts.of("validity.months." + validity.basis(), validity.months());
        }
        String day = validity.day()
                .map(DateTimeFormatter.ofPattern("d MMMM", visitor.getLocale())::format)
                .orElse("");
        return texts.of("validity.fixed", day, validity.minimumActive());
    }

    /** What page and badge say of what was asked for and shown. */
    public PaperWords onPaper(CertificateFile file) {
        long assessed = file.evidence().contacts().stream()
                .filter(contact -> contact.contact().mode() == Mode.ASSESSMENT)
                .count();
        String shown = texts.of("paper.evidence", file.evidence().contacts().size(), assessed);
        String signed = file.evidence().signOff().isPresent() ? " " + texts.of("paper.evidence.signed") : "";
        String asked =
                String.join("; ", requirements.asked(file.program().terms().requirements())) + ".";
        return new PaperWords(asked, shown + signed);
    }

    /** When it is renewed. */
    public String renewed(Validity validity) {
        return texts.of("validity.renewed", validity.window(), validity.grace());
    }

    /**
     * Who is enrolled.
     *
     * @param names of people, by number
     */
    public String enrolled(Enrolled who, Map<Long, String> names) {
        if (who instanceof Enrolled.Person person) {
            return names.getOrDefault(person.id(), "");
        }
        return who instanceof Enrolled.Team team
                ? texts.of("enrolled.team", team.name())
                : texts.of("enrolled.role." + ((Enrolled.Everybody) who).role());
    }
}
