package org.composure.rescoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.judge.Rulebook;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.PlainText;
import org.composure.people.boundary.Register;
import org.composure.rescoring.ImpactOutcome;
import org.composure.rescoring.ImpactOutcome.Begun;
import org.composure.rescoring.ImpactOutcome.Reason;
import org.composure.rescoring.ImpactOutcome.Refused;
import org.composure.rescoring.ImpactState;
import org.composure.rescoring.ImpactTotals;
import org.composure.rescoring.entity.Impact;
import org.composure.scoring.boundary.Rescoring;
import org.composure.work.WorkDraft;
import org.composure.work.boundary.Commission;

/** Has an impact worked out, and adopted (R1, R4). */
@ApplicationScoped
@Transactional
public class ImpactDesk {

    private static final int LONGEST_REASON = 500;
    private static final Set<ImpactState> ON_ITS_WAY = EnumSet.of(ImpactState.JUDGING, ImpactState.ADOPTING);
    private static final Set<ImpactState> TO_ADOPT = EnumSet.of(ImpactState.READY, ImpactState.ADOPTED_IN_PART);

    private final String rulebook = Rulebook.shipped().version();

    @Inject
    private ImpactStore store;

    @Inject
    private ImpactReader reader;

    @Inject
    private Rescoring rescoring;

    @Inject
    private Commission commission;

    @Inject
    private Register people;

    @Inject
    private Journal journal;

    public ImpactOutcome begin(Actor actor, Instant now) {
        if (!rescoring.isDue()) {
            return new Refused(List.of(Reason.NOTHING_TO_JUDGE));
        }
        if (store.latest().map(reader::state).filter(ON_ITS_WAY::contains).isPresent()) {
            return new Refused(List.of(Reason.ANOTHER_RUNS));
        }
        Impact impact = new Impact(rulebook, now);
        store.add(impact);
        impact.workedOutBy(commission.begin(actor, draft(ImpactRun.NAME, impact), now));
        return new Begun(reader.view(impact));
    }

    public ImpactOutcome adopt(Actor actor, long id, String why, Instant now) {
        Optional<Impact> held = store.hold(id);
        if (held.isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_IMPACT));
        }
        Impact impact = held.get();
        String reason = PlainText.tidy(why);
        List<Reason> reasons = objections(impact, reason);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        PersonView by = people.person(actor.id()).orElseThrow();
        impact.adopt(by, reason, commission.begin(actor, draft(AdoptionRun.NAME, impact), now), now);
        note(by, store.totals(id), reason, now);
        return new Begun(reader.view(impact));
    }

    private List<Reason> objections(Impact impact, String reason) {
        List<Reason> reasons = new ArrayList<>();
        ImpactState state = reader.state(impact);
        if (state == ImpactState.ADOPTED) {
            reasons.add(Reason.ADOPTED_BEFORE);
        } else if (state == ImpactState.ADOPTING) {
            reasons.add(Reason.ANOTHER_RUNS);
        } else if (!TO_ADOPT.contains(state)) {
            reasons.add(Reason.NOT_READY);
        }
        if (!impact.rulebook().equals(rulebook)) {
            reasons.add(Reason.OTHER_RULEBOOK);
        }
        PlainText.fault(reason, LONGEST_REASON)
                .map(fault -> switch (fault) {
                    case MISSING -> Reason.REASON_MISSING;
                    case TOO_LONG -> Reason.REASON_TOO_LONG;
                    case UNREADABLE -> Reason.REASON_UNREADABLE;
                })
                .ifPresent(reasons::add);
        return reasons;
    }

    private WorkDraft draft(String kind, Impact impact) {
        return new WorkDraft(kind, rulebook, String.valueOf(impact.id()), "rescoring.xhtml?impact=" + impact.id());
    }

    private void note(PersonView by, ImpactTotals totals, String reason, Instant now) {
        var draft = new EntryDraft(
                Deed.RESCORING_ADOPTED,
                Optional.of(by.id()),
                by.name(),
                Optional.empty(),
                "rulebook " + rulebook,
                totals.contacts() + " contacts under other rulebooks",
                totals.changed() + " change, " + totals.lost() + " no longer passed, " + totals.gained() + " passed",
                reason);
        journal.keep(draft, now);
    }
}
