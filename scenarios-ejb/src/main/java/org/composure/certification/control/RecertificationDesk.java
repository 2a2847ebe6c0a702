package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.certification.Cause;
import org.composure.certification.Impact;
import org.composure.certification.ProgramView;
import org.composure.certification.RecertificationDraft;
import org.composure.certification.RecertificationOutcome;
import org.composure.certification.RecertificationOutcome.NotFound;
import org.composure.certification.RecertificationOutcome.Opened;
import org.composure.certification.RecertificationOutcome.Reason;
import org.composure.certification.RecertificationOutcome.Refused;
import org.composure.certification.entity.Recertification;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;

/** Shows whom a new version concerns, and lets HR decide about them (R11). */
@ApplicationScoped
@Transactional
public class RecertificationDesk {

    @Inject
    private ConcernedStore concerned;

    @Inject
    private ProgramStore programs;

    @Inject
    private Triggers triggers;

    @Inject
    private Deciders deciders;

    @Inject
    private Register people;

    @Inject
    private Minutes minutes;

    /** Empty if there is no such program, or no such scenario on offer. Nothing is changed. */
    public Optional<Impact> impact(long program, Cause cause, int first, int size, Instant now) {
        return programs.current(program)
                .flatMap(known -> triggers.present(cause))
                .map(present -> new Impact(
                        cause,
                        present,
                        named(concerned.holders(program, cause, present, now, first, size)),
                        concerned.count(program, cause, present, now)));
    }

    /** Lets the holders concerned renew from now on, and their certificates end after the day. */
    public RecertificationOutcome open(Actor actor, RecertificationDraft draft, Instant now) {
        Optional<PersonView> by = deciders.hr(actor);
        Optional<ProgramView> program = by.flatMap(known -> programs.toChange(draft.program()))
                .flatMap(held -> programs.current(draft.program()));
        Optional<String> present = program.flatMap(known -> triggers.present(draft.cause()));
        if (present.isEmpty()) {
            return new NotFound();
        }
        long total = concerned.count(draft.program(), draft.cause(), present.get(), now);
        Words reason = Words.of(draft.reason());
        List<Reason> reasons = objections(draft, total, reason, now);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        Recertification decision = new Recertification(draft, present.get(), by.get(), reason.text(), now);
        int opened = concerned.open(decision, draft.program(), draft.cause(), present.get(), now);
        minutes.recertification(by.get(), program.get(), draft, reason.text(), now);
        return new Opened(opened);
    }

    private static List<Reason> objections(RecertificationDraft draft, long total, Words reason, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (total == 0) {
            reasons.add(Reason.NOBODY_CONCERNED);
        } else if (total != draft.expected()) {
            reasons.add(Reason.IMPACT_CHANGED);
        }
        if (draft.due().isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            reasons.add(Reason.DUE_IN_THE_PAST);
        }
        reasons.addAll(reason.objections(Reason.REASON_MISSING, Reason.TEXT_UNUSABLE));
        return reasons;
    }

    private List<PersonView> named(List<Long> holders) {
        Map<Long, PersonView> known = people.people(new LinkedHashSet<>(holders));
        return holders.stream().map(known::get).toList();
    }
}
