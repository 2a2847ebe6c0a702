package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.certification.Enrolled;
import org.composure.certification.EnrolmentDraft;
import org.composure.certification.EnrolmentOutcome;
import org.composure.certification.EnrolmentOutcome.Kept;
import org.composure.certification.EnrolmentOutcome.NotFound;
import org.composure.certification.EnrolmentOutcome.Reason;
import org.composure.certification.EnrolmentOutcome.Refused;
import org.composure.certification.EnrolmentPage;
import org.composure.certification.EnrolmentView;
import org.composure.certification.ProgramView;
import org.composure.certification.entity.Enrolment;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;

/** Enrols people, teams and roles (R2). */
@ApplicationScoped
@Transactional
public class EnrolmentDesk {

    private static final int MOST_YEARS = 5;

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private ProgramStore programs;

    @Inject
    private Deciders deciders;

    @Inject
    private ReachDesk reaches;

    @Inject
    private Register people;

    @Inject
    private Minutes minutes;

    public EnrolmentOutcome enrol(Actor actor, EnrolmentDraft draft, Instant now) {
        Optional<PersonView> by = deciders.hr(actor);
        // Held, so that nobody closes it meanwhile.
        Optional<ProgramView> program = by.flatMap(known -> programs.toChange(draft.program()))
                .flatMap(held -> programs.current(draft.program()));
        if (program.isEmpty()) {
            return new NotFound();
        }
        List<Reason> reasons = objections(draft, now);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        Enrolment enrolment = new Enrolment(draft, by.get(), now);
        enrolments.add(enrolment);
        minutes.enrolled(by.get(), program.get(), enrolment.view(), now);
        return new Kept(enrolment.view());
    }

    public EnrolmentOutcome withdraw(Actor actor, long id, String written, Instant now) {
        Optional<PersonView> by = deciders.hr(actor);
        Optional<Enrolment> found = by.flatMap(known -> enrolments.toChange(id));
        if (found.isEmpty()) {
            return new NotFound();
        }
        Words reason = Words.of(written);
        List<Reason> reasons = found.get().isWithdrawn()
                ? List.of(Reason.WITHDRAWN_BEFORE)
                : reason.objections(Reason.REASON_MISSING, Reason.TEXT_UNUSABLE);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        found.get().withdraw(by.get(), reason.text(), now);
        ProgramView program = programs.current(found.get().program()).orElseThrow();
        minutes.withdrawn(by.get(), program, found.get().view(), now);
        return new Kept(found.get().view());
    }

    public Optional<EnrolmentView> find(long id) {
        return enrolments.find(id).map(Enrolment::view);
    }

    public EnrolmentPage page(long program, int first, int size) {
        List<EnrolmentView> found = enrolments.of(program, first, size).stream()
                .map(Enrolment::view)
                .toList();
        return new EnrolmentPage(found, names(found), enrolments.count(program));
    }

    private Map<Long, String> names(List<EnrolmentView> found) {
        Set<Long> enrolled = found.stream()
                .map(EnrolmentView::who)
                .filter(Enrolled.Person.class::isInstance)
                .map(who -> ((Enrolled.Person) who).id())
                .collect(Collectors.toSet());
        return people.people(enrolled).values().stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
    }

    private List<Reason> objections(EnrolmentDraft draft, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (!reaches.isKnown(draft.who())) {
            reasons.add(draft.who() instanceof Enrolled.Team ? Reason.NO_SUCH_TEAM : Reason.NO_SUCH_PERSON);
        }
        if (programs.closing(draft.program()).isPresent()) {
            reasons.add(Reason.PROGRAM_CLOSED);
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (draft.due().isBefore(today)) {
            reasons.add(Reason.DUE_IN_THE_PAST);
        }
        if (draft.due().isAfter(today.plusYears(MOST_YEARS))) {
            reasons.add(Reason.DUE_TOO_FAR);
        }
        if (enrolments.isEnrolled(draft.program(), draft.who())) {
            reasons.add(Reason.ENROLLED_BEFORE);
        }
        return reasons;
    }
}
