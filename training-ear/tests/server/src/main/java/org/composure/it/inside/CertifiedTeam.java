package org.composure.it.inside;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.composure.certification.CertificateOutcome;
import org.composure.certification.CertificateView;
import org.composure.certification.Enrolled;
import org.composure.certification.EnrolmentDraft;
import org.composure.certification.EnrolmentOutcome;
import org.composure.certification.IssueDraft;
import org.composure.certification.ProgramOutcome;
import org.composure.certification.ProgramOutcome.Kept;
import org.composure.certification.ProgramTerms;
import org.composure.certification.SignOff.Ruling;
import org.composure.certification.SignOffOutcome;
import org.composure.people.Actor;
import org.composure.simulate.SimulatedAgent;
import org.composure.training.Mode;
import org.composure.training.PastContact;

/** A trainee, their supervisor, and somebody of HR, who certify at any moment. */
public final class CertifiedTeam {

    private final TeamOfTwo crew;
    private final Actor hr;
    private final CertifyingDesks desks;

    CertifiedTeam(TeamOfTwo crew, Actor hr, CertifyingDesks desks) {
        this.crew = crew;
        this.hr = hr;
        this.desks = desks;
    }

    public TeamOfTwo crew() {
        return crew;
    }

    public long person() {
        return crew.person();
    }

    public Actor hr() {
        return hr;
    }

    /** Does something in the role of HR. */
    public <T> T administers(Callable<T> work) {
        return Caller.does(desks.asHr, work);
    }

    public long writes(ProgramTerms terms, Instant then) {
        var outcome = administers(() -> desks.programs.add(hr, terms, "To begin with.", then));
        if (outcome instanceof Kept kept) {
            return kept.program().program();
        }
        throw new AssertionError(outcome.toString());
    }

    public ProgramOutcome rewrites(long program, int version, ProgramTerms terms, Instant then) {
        return administers(() -> desks.programs.change(hr, program, version, terms, "It asks for more.", then));
    }

    /** HR enrols them by the moment, due a month later. */
    public EnrolmentOutcome enrols(long program, Enrolled who, Instant then) {
        LocalDate due = LocalDate.ofInstant(then, ZoneOffset.UTC).plusMonths(1);
        return administers(() -> desks.enrolments.enrol(hr, new EnrolmentDraft(program, who, due), then));
    }

    /** The trainee passes an assessment, played by the expert, that began at the moment. */
    public long passes(String scenario, Instant then) {
        return plays(SimulatedAgent.EXPERT, scenario, then);
    }

    /** The trainee's assessment that began at the moment, played by that agent. */
    public long plays(SimulatedAgent agent, String scenario, Instant then) {
        var contact = new PastContact(scenario, Mode.ASSESSMENT, then, 7, OptionalInt.empty());
        return Caller.does(
                        desks.asAdmin,
                        () -> desks.contacts.keep(
                                crew.trainee().actor(), contact, situation -> agent.play(situation, contact.seed())))
                .orElseThrow();
    }

    public SignOffOutcome signs(long program, Ruling ruling, Instant then) {
        return crew.supervises(() ->
                desks.signOffs.sign(crew.supervisor(), person(), program, ruling, "Seen at work for a week.", then));
    }

    /** HR issues what the evidence comes to at the moment. */
    public CertificateOutcome tries(long program, Instant then) {
        return tries(hr, program, then);
    }

    public CertificateOutcome tries(Actor issuer, long program, Instant then) {
        return administers(() -> {
            String mark = desks.dossiers
                    .of(issuer, person(), program, then)
                    .orElseThrow()
                    .mark();
            return desks.certificates.issue(issuer, new IssueDraft(person(), program, mark, "Read all of it."), then);
        });
    }

    public CertificateView issues(long program, Instant then) {
        return decided(tries(program, then));
    }

    /** Everything from the contact to the certificate, within the days before the moment. */
    public CertificateView certifies(long program, String scenario, Instant then) {
        passes(scenario, then.minus(Duration.ofDays(2)));
        signs(program, Ruling.SIGNED, then.minus(Duration.ofDays(1)));
        return issues(program, then);
    }

    public CertificateOutcome revokes(long certificate, Instant then) {
        return administers(() -> desks.endings.revoke(hr, certificate, "Somebody else had played it.", then));
    }

    public CertificateOutcome reissues(long certificate, Instant then) {
        return administers(() -> desks.endings.reissue(hr, certificate, "The name was wrong.", then));
    }

    public static CertificateView decided(CertificateOutcome outcome) {
        if (outcome instanceof CertificateOutcome.Decided decided) {
            return decided.certificate();
        }
        throw new AssertionError(outcome.toString());
    }
}
