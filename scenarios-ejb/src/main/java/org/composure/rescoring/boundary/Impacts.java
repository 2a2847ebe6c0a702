package org.composure.rescoring.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.rescoring.ImpactOutcome;
import org.composure.rescoring.ImpactView;
import org.composure.rescoring.PersonImpact;
import org.composure.rescoring.RuleEffect;
import org.composure.rescoring.control.ImpactDesk;
import org.composure.rescoring.control.ImpactReader;
import org.composure.scoring.boundary.Rescoring;

/** What the present rulebook would mean for what was scored under others, and deciding about it. */
@Stateless
@RolesAllowed({Role.HR_NAME, Role.ADMIN_NAME})
public class Impacts {

    /** The most people that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private ImpactDesk desk;

    @Inject
    private ImpactReader reader;

    @Inject
    private Rescoring rescoring;

    @Inject
    private Clock clock;

    /** Whether anything was last scored under another rulebook than the present one. */
    public boolean isDue() {
        return rescoring.isDue();
    }

    /** The impact that was begun last. */
    public Optional<ImpactView> latest() {
        return reader.latest();
    }

    public Optional<ImpactView> impact(long id) {
        return reader.find(id);
    }

    /** What each rule does, those with the most flips first; none of a rule that does nothing. */
    public List<RuleEffect> rules(long impact) {
        return reader.rules(impact);
    }

    /**
     * Whom it concerns, those with the most flips first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public List<PersonImpact> people(long impact, int first, int size) {
        return reader.people(impact, Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }

    /** Has an impact worked out (R1). */
    public ImpactOutcome begin(Actor actor) {
        return desk.begin(actor, clock.instant());
    }

    /**
     * Adopts the present rulebook for all that was scored under others (R4).
     *
     * @param reason at most 500 characters
     */
    public ImpactOutcome adopt(Actor actor, long impact, String reason) {
        return desk.adopt(actor, impact, reason, clock.instant());
    }
}
