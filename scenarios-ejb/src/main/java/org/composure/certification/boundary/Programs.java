package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.certification.Closing;
import org.composure.certification.ProgramOutcome;
import org.composure.certification.ProgramPage;
import org.composure.certification.ProgramTerms;
import org.composure.certification.ProgramView;
import org.composure.certification.control.ProgramDesk;
import org.composure.certification.control.ProgramStore;
import org.composure.people.Actor;
import org.composure.people.Role;

/** What people can be certified for: everybody reads it, HR writes it (R1). */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Programs {

    /** The most programs, or versions, that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private ProgramStore programs;

    @Inject
    private ProgramDesk desk;

    @Inject
    private Clock clock;

    /**
     * The programs in their present versions, by title.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public ProgramPage programs(int first, int size) {
        return programs.all(Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }

    /** A program in its present version. */
    public Optional<ProgramView> program(long program) {
        return programs.current(program);
    }

    /**
     * All versions of a program, the latest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public ProgramPage versions(long program, int first, int size) {
        return programs.versions(program, Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }

    /** That nobody is enrolled any more in a program; empty while people can be. */
    public Optional<Closing> closing(long program) {
        return programs.closing(program);
    }

    /** Has nobody enrolled any more in a program; certificates stand. */
    @RolesAllowed(Role.HR_NAME)
    public ProgramOutcome close(Actor actor, long program, String reason) {
        return desk.close(actor, program, reason, clock.instant());
    }

    @RolesAllowed(Role.HR_NAME)
    public ProgramOutcome add(Actor actor, ProgramTerms terms, String reason) {
        return desk.add(actor, terms, reason, clock.instant());
    }

    /**
     * Writes a new version; certificates that were issued keep theirs.
     *
     * @param version that was changed: nothing is written if it is no longer the present one
     */
    @RolesAllowed(Role.HR_NAME)
    public ProgramOutcome change(Actor actor, long program, int version, ProgramTerms terms, String reason) {
        return desk.change(actor, program, version, terms, reason, clock.instant());
    }
}
