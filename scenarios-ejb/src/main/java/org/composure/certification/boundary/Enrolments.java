package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.certification.Enrolled;
import org.composure.certification.EnrolmentDraft;
import org.composure.certification.EnrolmentOutcome;
import org.composure.certification.EnrolmentPage;
import org.composure.certification.EnrolmentView;
import org.composure.certification.Reach;
import org.composure.certification.control.EnrolmentDesk;
import org.composure.certification.control.ReachDesk;
import org.composure.people.Actor;
import org.composure.people.Role;

/** Who is to be certified (R2). */
@Stateless
@RolesAllowed(Role.HR_NAME)
public class Enrolments {

    /** The most enrolments that one page shows. */
    public static final int PAGE = 50;

    /** How many of those reached are named. */
    public static final int NAMED = 10;

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private ReachDesk reaches;

    @Inject
    private Clock clock;

    public EnrolmentOutcome enrol(Actor actor, EnrolmentDraft draft) {
        return desk.enrol(actor, draft, clock.instant());
    }

    /** Whom an enrolment would reach; empty if there is no such program, person or team. */
    public Optional<Reach> reach(long program, Enrolled who) {
        return reaches.reach(program, who, NAMED, clock.instant());
    }

    public EnrolmentOutcome withdraw(Actor actor, long enrolment, String reason) {
        return desk.withdraw(actor, enrolment, reason, clock.instant());
    }

    /** An enrolment, withdrawn or not; empty if there is none of that number. */
    public Optional<EnrolmentView> enrolment(long enrolment) {
        return desk.find(enrolment);
    }

    /**
     * The enrolments in a program, the latest first, withdrawn ones among them.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public EnrolmentPage enrolments(long program, int first, int size) {
        return desk.page(program, Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }
}
