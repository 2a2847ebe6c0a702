package org.composure.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.composure.intake.Decision;
import org.composure.intake.DecisionOutcome;
import org.composure.intake.ImportOutcome;
import org.composure.intake.ImportPage;
import org.composure.intake.ImportView;
import org.composure.intake.LinePage;
import org.composure.intake.control.DecisionDesk;
import org.composure.intake.control.HandOut;
import org.composure.intake.control.ImportFiles;
import org.composure.intake.control.PlanDesk;
import org.composure.people.Actor;
import org.composure.people.FirstCode;
import org.composure.people.Prospect.Kind;
import org.composure.people.Role;

/** Takes in files of people. */
@Stateless
@RolesAllowed({Role.HR_NAME, Role.ADMIN_NAME})
public class Imports {

    /** The most imports or lines that one page shows. */
    public static final int PAGE = 50;

    /** The most bytes that a file may have. */
    public static final int LARGEST_FILE = 3_000_000;

    /** The most people that a file may have. */
    public static final int MOST_LINES = 20_000;

    @Inject
    private PlanDesk plans;

    @Inject
    private DecisionDesk decisions;

    @Inject
    private ImportFiles files;

    @Inject
    private HandOut handOut;

    @Inject
    private Clock clock;

    /**
     * Says what a file would do; nothing is done yet (R1, R2).
     *
     * @param name of the file
     * @param content at most {@value #LARGEST_FILE} bytes are looked at
     */
    public ImportOutcome plan(Actor actor, String name, byte[] content) {
        return plans.plan(actor, name, content, clock.instant());
    }

    /**
     * The imports, the latest first.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public ImportPage imports(int first, int size) {
        return files.page(Math.max(0, first), size(size));
    }

    /** An import; empty if there is none of that number. */
    public Optional<ImportView> imported(Actor actor, long number) {
        return files.find(actor, number);
    }

    /**
     * Lines of a file, in its order; none once they are forgotten (R7).
     *
     * @param kind empty for all
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public LinePage lines(long number, Optional<Kind> kind, int first, int size) {
        return files.lines(number, kind, Math.max(0, first), size(size));
    }

    /**
     * Who has an open account and is not in the file, by name; nobody once it was decided.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public LinePage absent(Actor actor, long number, int first, int size) {
        return files.absent(actor, number, Math.max(0, first), size(size));
    }

    /** The teams of whom the file names, by name, at most {@value #PAGE}. */
    public List<String> teams(long number) {
        return files.teams(number, PAGE);
    }

    /** Decides that a file is taken in, and begins with it (R3). */
    public DecisionOutcome decide(Actor actor, long number, Decision decision) {
        return decisions.decide(actor, number, decision, clock.instant());
    }

    /** Puts away what nobody wants to take in. */
    public DecisionOutcome discard(long number) {
        return decisions.discard(number);
    }

    /**
     * New codes for those whom the file added and who have no password yet, by name; earlier ones stop working. They are
     * told once, here.
     */
    public List<FirstCode> codes(Actor actor, long number) {
        return handOut.codes(actor, number, clock.instant());
    }

    private static int size(int asked) {
        return Math.min(PAGE, Math.max(1, asked));
    }
}
