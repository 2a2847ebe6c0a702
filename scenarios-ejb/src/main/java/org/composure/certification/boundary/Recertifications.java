package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.composure.certification.Cause;
import org.composure.certification.Impact;
import org.composure.certification.RecertificationDraft;
import org.composure.certification.RecertificationOutcome;
import org.composure.certification.RecertificationPage;
import org.composure.certification.Trigger;
import org.composure.certification.control.RecertificationDesk;
import org.composure.certification.control.RecertificationStore;
import org.composure.certification.control.Triggers;
import org.composure.people.Actor;
import org.composure.people.Role;

/** What follows for holders when a scenario or the rulebook has a new version (R11). */
@Stateless
@RolesAllowed(Role.HR_NAME)
public class Recertifications {

    /** The most holders that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private RecertificationDesk desk;

    @Inject
    private Triggers triggers;

    @Inject
    private RecertificationStore decisions;

    @Inject
    private Clock clock;

    /**
     * Whom it would concern; empty if there is no such program, or no such scenario on offer.
     *
     * @param first how many holders to pass over
     * @param size at most {@value #PAGE}
     */
    public Optional<Impact> impact(long program, Cause cause, int first, int size) {
        return desk.impact(program, cause, Math.max(0, first), Math.min(PAGE, Math.max(1, size)), clock.instant());
    }

    /** What concerns holders of a program who were not asked because of it yet. */
    public List<Trigger> triggers(long program) {
        return triggers.of(program, clock.instant());
    }

    /**
     * What was decided about a program, the latest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public RecertificationPage decisions(long program, int first, int size) {
        int most = Math.min(PAGE, Math.max(1, size));
        return new RecertificationPage(decisions.of(program, Math.max(0, first), most), decisions.count(program));
    }

    /** Has the holders certify anew. */
    public RecertificationOutcome open(Actor actor, RecertificationDraft draft) {
        return desk.open(actor, draft, clock.instant());
    }
}
