package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.certification.ProgramOutcome;
import org.composure.certification.ProgramOutcome.Kept;
import org.composure.certification.ProgramOutcome.NotFound;
import org.composure.certification.ProgramOutcome.Reason;
import org.composure.certification.ProgramOutcome.Refused;
import org.composure.certification.ProgramTerms;
import org.composure.certification.ProgramView;
import org.composure.certification.entity.CertificationProgram;
import org.composure.certification.entity.ProgramVersion;
import org.composure.failure.FailureMode;
import org.composure.library.ScenarioCard;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.PersonView;

/** Writes programs: each change is a version of its own (R1). */
@ApplicationScoped
@Transactional
public class ProgramDesk {

    @Inject
    private ProgramStore programs;

    @Inject
    private Library library;

    @Inject
    private Deciders deciders;

    @Inject
    private Minutes minutes;

    public ProgramOutcome add(Actor actor, ProgramTerms draft, String written, Instant now) {
        ProgramTerms terms = draft.tidy();
        Optional<PersonView> by = deciders.hr(actor);
        if (by.isEmpty()) {
            return new NotFound();
        }
        List<Reason> reasons = objections(terms, Words.of(written));
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        CertificationProgram program = new CertificationProgram();
        program.next();
        programs.add(program);
        return keep(program, terms, by.get(), Words.of(written).text(), Optional.empty(), now);
    }

    /**
     * Writes a new version.
     *
     * @param version that was changed: the present one, unless somebody else was quicker
     */
    public ProgramOutcome change(Actor actor, long id, int version, ProgramTerms draft, String written, Instant now) {
        ProgramTerms terms = draft.tidy();
        Optional<PersonView> by = deciders.hr(actor);
        Optional<CertificationProgram> found = by.flatMap(known -> programs.toChange(id));
        if (found.isEmpty()) {
            return new NotFound();
        }
        List<Reason> reasons = new ArrayList<>(objections(terms, Words.of(written)));
        if (found.get().version() != version) {
            reasons.add(Reason.CHANGED_MEANWHILE);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        Optional<ProgramView> before = programs.version(id, version);
        found.get().next();
        return keep(found.get(), terms, by.get(), Words.of(written).text(), before, now);
    }

    /** Has nobody enrolled any more; what holds goes on to hold, and whoever is enrolled stays so. */
    public ProgramOutcome close(Actor actor, long id, String written, Instant now) {
        Optional<PersonView> by = deciders.hr(actor);
        Optional<CertificationProgram> found = by.flatMap(known -> programs.toChange(id));
        if (found.isEmpty()) {
            return new NotFound();
        }
        Words reason = Words.of(written);
        List<Reason> reasons = new ArrayList<>(reason.objections(Reason.REASON_MISSING, Reason.TEXT_UNUSABLE));
        if (found.get().closing().isPresent()) {
            reasons.add(Reason.CLOSED_BEFORE);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        found.get().close(by.get(), reason.text(), now);
        ProgramView program = programs.current(id).orElseThrow();
        minutes.closed(by.get(), program, reason.text(), now);
        return new Kept(program);
    }

    private ProgramOutcome keep(
            CertificationProgram program,
            ProgramTerms terms,
            PersonView by,
            String reason,
            Optional<ProgramView> before,
            Instant now) {
        var version = new ProgramVersion(program.id(), program.version(), terms, by, reason, now);
        programs.add(version);
        minutes.program(by, before, version.view(), now);
        return new Kept(version.view());
    }

    private List<Reason> objections(ProgramTerms terms, Words reason) {
        List<Reason> reasons = new ArrayList<>(reason.objections(Reason.REASON_MISSING, Reason.TEXT_UNUSABLE));
        var scenarios = library.cards().stream().map(ScenarioCard::id).collect(Collectors.toSet());
        var modes = library.catalogue().modes().stream().map(FailureMode::id).collect(Collectors.toSet());
        reasons.addAll(new TermsCheck(terms).objections(scenarios, modes));
        return reasons.stream().distinct().toList();
    }
}
