package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.composure.certification.Coverage;
import org.composure.certification.CoverageQuestion;
import org.composure.certification.GroupPage;
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
     * Programs, by title, and how many are certified in each.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public Coverage coverage(CoverageQuestion question, int first, int size) {
        return desk.coverage(
                question, DAYS, Math.max(0, first), within(size), question.at().orElseGet(clock::instant));
    }

    /**
     * Teams or sites, by name, and how many of each are certified.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public GroupPage groups(CoverageQuestion question, GroupPage.By by, int first, int size) {
        return desk.groups(
                question,
                by,
                DAYS,
                Math.max(0, first),
                within(size),
                question.at().orElseGet(clock::instant));
    }

    private static int within(int size) {
        return Math.min(PAGE, Math.max(1, size));
    }
}
