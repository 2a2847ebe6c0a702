package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.composure.certification.Coverage;
import org.composure.certification.CoverageQuestion;
import org.composure.certification.GroupPage.By;
import org.composure.certification.control.CoverageDesk;
import org.composure.people.Role;

/** How many are certified for what, now and at any moment, past or to come (R15). */
@Stateless
@RolesAllowed(Role.HR_NAME)
public class Coverages {

    /** The most programs, teams or sites that one page shows. */
    public static final int PAGE = 50;

    /** Within so many days it is counted how many certificates end. */
    public static final List<Integer> DAYS = List.of(30, 60, 90);

    @Inject
    private CoverageDesk desk;

    @Inject
    private Clock clock;

    /**
     * Programs, by title, and teams or sites, by name, and how many are certified in each.
     *
     * @param firstProgram how many programs to pass over
     * @param firstGroup how many teams or sites to pass over
     * @param size how many of each to tell, at most {@value #PAGE}
     */
    public Coverage coverage(CoverageQuestion question, By by, int firstProgram, int firstGroup, int size) {
        return desk.coverage(
                question,
                by,
                DAYS,
                Math.max(0, firstProgram),
                Math.max(0, firstGroup),
                within(size),
                question.at().orElseGet(clock::instant));
    }

    private static int within(int size) {
        return Math.min(PAGE, Math.max(1, size));
    }
}
