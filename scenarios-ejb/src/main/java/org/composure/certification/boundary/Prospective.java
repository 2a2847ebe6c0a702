package org.composure.certification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.composure.certification.Outlook;
import org.composure.certification.control.Outlooks;
import org.composure.people.PersonView;
import org.composure.scoring.ScoredContact;

/** What would be met, for the component above that asks before contacts are judged anew (R18). No page asks here. */
@Stateless
@PermitAll
public class Prospective {

    @Inject
    private Outlooks outlooks;

    /**
     * The requirements that would change for the person, in the programs for which they are enrolled or were certified.
     * Of a certificate that holds and is not to be renewed yet nothing is asked, so nothing changes.
     */
    public List<Outlook> of(PersonView person, UnaryOperator<ScoredContact> otherwise, Instant at) {
        return outlooks.of(person, otherwise, at);
    }
}
