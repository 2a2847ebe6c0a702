package org.composure.autonomy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.control.AuthorityInForce;
import org.composure.autonomy.control.Foundation;
import org.composure.people.PersonView;
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

    /** The level of autonomy of each of these people at a moment, 1 to 5, by person: three questions for all. */
    public Map<Long, Integer> levels(Collection<PersonView> asked, Instant at) {
        Map<Long, Integer> levels = asked.stream().collect(Collectors.toMap(PersonView::id, PersonView::level));
        inForce.granted(Set.copyOf(levels.keySet()), at)
                .forEach(
                        (person, granted) -> levels.put(person, granted.limits().level()));
        return levels;
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
