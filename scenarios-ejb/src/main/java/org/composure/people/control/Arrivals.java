package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.people.PersonView;
import org.composure.people.entity.SignInTry;

/** Who came in: noted for the limits on tries and in the journal, both or neither (R9). */
@ApplicationScoped
public class Arrivals {

    @Inject
    private SignInTryStore tries;

    @Inject
    private Journal journal;

    /**
     * Notes it.
     *
     * @param account as the limits on tries know it
     * @param address from which the person came
     */
    @Transactional
    public void note(PersonView person, String account, String address, Instant now) {
        tries.keep(new SignInTry(account, address, now, true));
        journal.keep(
                new EntryDraft(
                        Deed.SIGNED_IN,
                        Optional.of(person.id()),
                        person.name(),
                        Optional.of(person.id()),
                        person.name(),
                        "",
                        "from " + address,
                        ""),
                now);
    }
}
