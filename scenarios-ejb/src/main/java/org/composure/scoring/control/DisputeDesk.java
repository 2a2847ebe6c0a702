package org.composure.scoring.control;

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
import org.composure.judge.Finding;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.people.boundary.Teams;
import org.composure.scoring.DisputeOutcome;
import org.composure.scoring.DisputeOutcome.Done;
import org.composure.scoring.DisputeOutcome.Reason;
import org.composure.scoring.DisputeOutcome.Refused;
import org.composure.scoring.DisputeView;
import org.composure.scoring.FindingRef;
import org.composure.scoring.Ruling;
import org.composure.scoring.Rulings.Place;
import org.composure.scoring.entity.StoredDispute;
import org.composure.scoring.entity.StoredScorecard;
import org.composure.training.AttemptView;

/** Takes disputes in and decides them (R9). */
@ApplicationScoped
public class DisputeDesk {

    @Inject
    private DisputeStore disputes;

    @Inject
    private ScorecardStore scorecards;

    @Inject
    private Recount recount;

    @Inject
    private Teams teams;

    @Inject
    private Register people;

    @Inject
    private Journal journal;

    /**
     * Disputes a finding of the attempt.
     *
     * @param attempt the actor's own
     * @throws jakarta.persistence.PersistenceException if it was disputed in this very moment elsewhere
     */
    @Transactional
    public DisputeOutcome file(AttemptView attempt, FindingRef ref, String text, Instant now) {
        Optional<Finding> found = finding(ref);
        if (found.isEmpty()) {
            return refused(Reason.NO_SUCH_FINDING);
        }
        List<Reason> reasons = new ArrayList<>();
        if (found.get().points() > 0 && !found.get().critical()) {
            reasons.add(Reason.IN_FAVOUR);
        }
        Place place = new Place(ref.turn(), ref.rule());
        if (disputes.ofAttempt(attempt.id()).stream().map(StoredDispute::place).anyMatch(place::equals)) {
            reasons.add(Reason.ALREADY_DISPUTED);
        }
        String comment = Comment.tidy(text);
        Comment.objection(comment).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var dispute = new StoredDispute(attempt, found.get(), comment, now);
        disputes.add(dispute);
        keep(Deed.FINDING_DISPUTED, attempt.person(), dispute.view(), "", "", comment, now);
        return new Done(dispute.view());
    }

    private Optional<Finding> finding(FindingRef ref) {
        return scorecards.latest(ref.attempt()).map(StoredScorecard::scorecard).stream()
                .flatMap(made -> made.findings().stream())
                .filter(finding ->
                        finding.turn() == ref.turn() && finding.rule().equals(ref.rule()))
                .findFirst();
    }

    /** Decides a dispute of somebody whom the actor supervises; what the attempt comes to is derived anew (R10). */
    @Transactional
    public DisputeOutcome decide(Actor actor, long id, Optional<Ruling> ruling, String text, Instant now) {
        Optional<StoredDispute> held = disputes.held(id)
                .filter(dispute -> dispute.person() == actor.id() || teams.supervises(actor, dispute.person()));
        if (held.isEmpty()) {
            return refused(Reason.NO_SUCH_DISPUTE);
        }
        StoredDispute dispute = held.get();
        String comment = Comment.tidy(text);
        List<Reason> reasons = new ArrayList<>();
        if (dispute.person() == actor.id()) {
            reasons.add(Reason.OWN_DISPUTE);
        }
        if (dispute.isDecided()) {
            reasons.add(Reason.ALREADY_DECIDED);
        }
        if (ruling.isEmpty()) {
            reasons.add(Reason.RULING_MISSING);
        }
        Comment.objection(comment).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        dispute.decide(ruling.orElseThrow(), comment, person(actor.id()), now);
        Recount.Change change = recount.after(dispute, now);
        String after = ruling.orElseThrow() + "; " + change.after();
        keep(Deed.DISPUTE_DECIDED, actor.id(), dispute.view(), change.before(), after, comment, now);
        return new Done(dispute.view());
    }

    private void keep(
            Deed deed, long actor, DisputeView dispute, String before, String after, String reason, Instant now) {
        String about = "attempt " + dispute.finding().attempt() + ", turn "
                + dispute.finding().turn() + ": " + dispute.finding().rule();
        journal.keep(
                new EntryDraft(
                        deed,
                        Optional.of(actor),
                        person(actor).name(),
                        Optional.of(dispute.person()),
                        about,
                        before,
                        after,
                        reason),
                now);
    }

    private PersonView person(long id) {
        return people.person(id).orElseThrow();
    }

    private static DisputeOutcome refused(Reason reason) {
        return new Refused(List.of(reason));
    }
}
