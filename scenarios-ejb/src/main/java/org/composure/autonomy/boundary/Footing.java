package org.composure.autonomy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.control.AuthorityInForce;
import org.composure.autonomy.control.Foundation;
import org.composure.people.boundary.Register;

/**
 * For the components above that keep what authority rests on, and decide themselves whom they tell (R9). No page and no
 * resource asks here.
 */
@Stateless
@PermitAll
public class Footing {

    @Inject
    private AuthorityInForce inForce;

    @Inject
    private Foundation foundation;

    @Inject
    private Register people;

    /** What the person, who is known to exist, may give at a moment. */
    public AuthorityView authority(long person, Instant at) {
        return people.person(person).map(known -> inForce.of(known, at)).orElseThrow();
    }

    /**
     * Something was decided on which authority may rest, in the caller's transaction: whoever listens is told if the
     * person may give something else now.
     *
     * @param before what they could give before
     * @param why in a word
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void decided(AuthorityView before, Instant now, String why) {
        foundation.decided(before, now, why);
    }
}
