package org.composure.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.composure.people.Actor;
import org.composure.people.FirstCode;
import org.composure.people.Prospect;
import org.composure.people.Wanted;
import org.composure.people.control.FirstPasswords;
import org.composure.people.control.StaffOffice;

/**
 * Many people at once, for the components above, which decide themselves whom they let. No page and no resource asks
 * here.
 */
@Stateless
@PermitAll
public class Staffing {

    /** The most people that are handed over at once. */
    public static final int MOST = 500;

    @Inject
    private StaffOffice office;

    @Inject
    private FirstPasswords first;

    /** What taking these in would come to, in their order; at most {@value #MOST}, each employee number once. */
    public List<Prospect> look(Actor actor, List<Wanted> list) {
        return office.look(actor, list);
    }

    /**
     * Takes in what is not refused now, and says what it came to, in their order (R12).
     *
     * @param list at most {@value #MOST}, each employee number once
     * @param why what the journal says of it
     */
    public List<Prospect> take(Actor actor, List<Wanted> list, String why, Instant now) {
        return office.take(actor, list, why, now);
    }

    /**
     * Codes for first passwords, for those who have none yet (R13).
     *
     * @param numbers at most {@value #MOST} employee numbers
     * @param why what the journal says of it
     */
    public List<FirstCode> codes(Actor actor, Collection<String> numbers, String why, Instant now) {
        return first.issue(actor, numbers, why, now);
    }
}
