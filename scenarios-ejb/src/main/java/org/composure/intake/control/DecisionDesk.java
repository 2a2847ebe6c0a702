package org.composure.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.intake.Decision;
import org.composure.intake.DecisionOutcome;
import org.composure.intake.DecisionOutcome.Done;
import org.composure.intake.DecisionOutcome.NotFound;
import org.composure.intake.DecisionOutcome.Reason;
import org.composure.intake.DecisionOutcome.Refused;
import org.composure.intake.ImportFigures;
import org.composure.intake.ImportState;
import org.composure.intake.ImportView;
import org.composure.intake.entity.PeopleImport;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.work.boundary.Commission;

/** Has a file taken in, stopped or put away (R3, R6). */
@ApplicationScoped
@Transactional
public class DecisionDesk {

    @Inject
    private ImportStore imports;

    @Inject
    private AbsentStore absent;

    @Inject
    private Register people;

    @Inject
    private Journal journal;

    @Inject
    private Commission work;

    /** Decides that it is taken in, which begins as soon as that is stored. */
    public DecisionOutcome decide(Actor actor, long number, Decision decision, Instant now) {
        Optional<PeopleImport> found = imports.toChange(number);
        if (found.isEmpty()) {
            return new NotFound();
        }
        long missing = absent.count(number, actor.id());
        ImportView planned = found.get().view(missing);
        List<Reason> reasons = objections(planned, decision);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        PersonView by = people.person(actor.id()).orElseThrow();
        found.get().decide(by, decision.closesAbsent(), now);
        if (decision.closesAbsent()) {
            absent.note(number, actor.id());
        }
        found.get().isDoneBy(work.begin(actor, ImportWork.draft(planned), now));
        journal.keep(entry(by, planned, decision), now);
        return new Done(found.get().view(0));
    }

    private static List<Reason> objections(ImportView planned, Decision decision) {
        if (planned.state() != ImportState.PLANNED) {
            return List.of(Reason.DECIDED_BEFORE);
        }
        List<Reason> reasons = new ArrayList<>();
        boolean refused = planned.figures().refused() > 0;
        if (refused && !decision.goodOnly()) {
            reasons.add(Reason.LINES_REFUSED);
        }
        if (decision.closesAbsent() && refused) {
            reasons.add(Reason.ABSENT_UNCERTAIN);
        }
        if (decision.closesAbsent() && planned.absent() > decision.absent()) {
            reasons.add(Reason.ABSENT_GREW);
        }
        boolean closes = decision.closesAbsent() && planned.absent() > 0;
        if (planned.figures().toDo() == 0 && !closes) {
            reasons.add(Reason.NOTHING_TO_DO);
        }
        return reasons;
    }

    /** Puts away what nobody wants to take in. */
    public DecisionOutcome discard(long number) {
        Optional<PeopleImport> found = imports.toChange(number);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (found.get().state() != ImportState.PLANNED) {
            return new Refused(List.of(Reason.DECIDED_BEFORE));
        }
        found.get().end(ImportState.DISCARDED);
        return new Done(found.get().view(0));
    }

    private static EntryDraft entry(PersonView by, ImportView planned, Decision decision) {
        ImportFigures figures = planned.figures();
        String after = "file: " + planned.file() + "\nSHA-256: " + planned.digest() + "\nto add: " + figures.added()
                + "\nto change: " + figures.changed() + "\nto close: " + figures.closed() + "\nas they are: "
                + figures.unchanged() + "\nleft out: " + figures.refused() + "\nnot in the file, to close: "
                + (decision.closesAbsent() ? planned.absent() : "none");
        return new EntryDraft(
                Deed.PEOPLE_IMPORTED,
                Optional.of(by.id()),
                by.name(),
                Optional.empty(),
                "import " + planned.number(),
                "",
                after,
                "");
    }
}
