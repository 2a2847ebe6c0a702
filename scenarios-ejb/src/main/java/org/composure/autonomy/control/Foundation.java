package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.composure.autonomy.AuthorityChanged;
import org.composure.autonomy.AuthorityView;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;

/** What authority rests on was decided anew, elsewhere (R9). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Foundation {

    @Inject
    private AuthorityInForce inForce;

    @Inject
    private Register people;

    @Inject
    private Event<AuthorityChanged> changed;

    /** Tells whoever listens, if the person may give something else now. */
    public void decided(AuthorityView before, Instant now, String why) {
        PersonView person = people.person(before.person()).orElseThrow();
        AuthorityView after = inForce.of(person, now);
        if (!after.limits().equals(before.limits()) || after.basis() != before.basis()) {
            changed.fire(new AuthorityChanged(after, now, why));
        }
    }
}
