package org.composure.scoring.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Teams;
import org.composure.scoring.DisputeOutcome;
import org.composure.scoring.DisputeOutcome.Reason;
import org.composure.scoring.DisputeOutcome.Refused;
import org.composure.scoring.DisputePage;
import org.composure.scoring.DisputeView;
import org.composure.scoring.FindingRef;
import org.composure.scoring.RulePage;
import org.composure.scoring.RuleTally;
import org.composure.scoring.Ruling;
import org.composure.scoring.control.DisputeDesk;
import org.composure.scoring.control.DisputeStore;
import org.composure.scoring.entity.StoredDispute;
import org.composure.training.AttemptView;
import org.composure.training.boundary.Training;

/** Disputes: filed by the person whose finding it is, decided by who supervises them (R9). */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Disputes {

    /** The most disputes or rules that one page shows. */
    public static final int PAGE = 20;

    private static final Duration LATELY = Duration.ofDays(14);
    private static final int MOST_NEWS = 3;

    @Inject
    private DisputeDesk desk;

    @Inject
    private DisputeStore disputes;

    @Inject
    private Training training;

    @Inject
    private Teams teams;

    @Inject
    private Clock clock;

    /** Disputes a finding of an attempt of the actor's own, once. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DisputeOutcome dispute(Actor actor, FindingRef finding, String comment) {
        Optional<AttemptView> attempt = training.read(actor, finding.attempt());
        if (attempt.isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_FINDING));
        }
        try {
            return desk.file(attempt.get(), finding, comment, clock.instant());
        } catch (PersistenceException filedElsewhere) {
            return desk.file(attempt.get(), finding, comment, clock.instant());
        }
    }

    /**
     * Decides a dispute of somebody whom the actor supervises, once.
     *
     * @param ruling empty if none was chosen, which is refused
     */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public DisputeOutcome decide(Actor actor, long dispute, Optional<Ruling> ruling, String comment) {
        return desk.decide(actor, dispute, ruling, comment, clock.instant());
    }

    /**
     * Disputes of those whom the actor supervises that wait for a decision, the oldest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public DisputePage waiting(Actor actor, int first, int size) {
        return ofTeam(actor, false, first, size);
    }

    /**
     * Disputes of those whom the actor supervises that were decided, the latest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public DisputePage decided(Actor actor, int first, int size) {
        return ofTeam(actor, true, first, size);
    }

    private DisputePage ofTeam(Actor actor, boolean decided, int first, int size) {
        Map<Long, String> names =
                teams.supervised(actor).stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
        List<DisputePage.Row> rows = disputes.of(names.keySet(), decided, Math.max(0, first), size(size)).stream()
                .map(StoredDispute::view)
                .map(view -> new DisputePage.Row(view, names.get(view.person())))
                .toList();
        return new DisputePage(rows, disputes.count(names.keySet(), decided));
    }

    /** Disputes of the actor's own that were decided in the last two weeks: at most three, the latest first. */
    public List<DisputeView> decidedLately(Actor actor) {
        return disputes.decided(actor.id(), clock.instant().minus(LATELY), MOST_NEWS).stream()
                .map(StoredDispute::view)
                .toList();
    }

    /**
     * Rules that were disputed anywhere, those with the most upheld disputes first (R11).
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    @RolesAllowed({Role.SUPERVISOR_NAME, Role.ADMIN_NAME})
    public RulePage rules(int first, int size) {
        List<Object[]> tallies = disputes.tallies(Math.max(0, first), size(size));
        Map<String, Long> findings =
                disputes.findings(tallies.stream().map(row -> (String) row[0]).toList());
        Map<String, String> titles = Rulebook.shipped().rules().stream()
                .collect(Collectors.toMap(RuleDescription::id, RuleDescription::title));
        return new RulePage(
                tallies.stream().map(row -> tally(row, findings, titles)).toList(), disputes.countOfRules());
    }

    private static RuleTally tally(Object[] row, Map<String, Long> findings, Map<String, String> titles) {
        String rule = (String) row[0];
        return new RuleTally(
                rule,
                titles.getOrDefault(rule, rule),
                findings.getOrDefault(rule, 0L),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue());
    }

    private static int size(int asked) {
        return Math.min(PAGE, Math.max(1, asked));
    }
}
