package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.Evidence;
import org.composure.autonomy.Recommendation;
import org.composure.autonomy.entity.EntrustmentPolicies;
import org.composure.people.PersonView;
import org.composure.scoring.boundary.Shown;
import org.composure.training.boundary.Contacts;

/** Gathers the evidence about a person, and asks the policies (R6). */
@ApplicationScoped
public class Recommendations {

    @Inject
    private Shown shown;

    @Inject
    private Contacts contacts;

    @Inject
    private AuthorityInForce inForce;

    @Inject
    private PolicyTable policies;

    public Evidence evidence(PersonView person, Instant at) {
        return evidence(person, inForce.of(person, at), at);
    }

    /** The same of somebody whose authority at the moment is known. */
    Evidence evidence(PersonView person, AuthorityView now, Instant at) {
        Optional<Instant> since =
                now.since().or(() -> contacts.first(person.id()).filter(at::isAfter));
        return new Evidence(
                at,
                shown.contacts(person.id(), at.minus(policies.rules().evidence()), at),
                now.limits().level(),
                since);
    }

    /**
     * What the policies say of a level.
     *
     * @param level 1 to 5
     */
    public Recommendation recommend(Evidence evidence, int level) {
        return EntrustmentPolicies.recommend(evidence, policies.standard(level));
    }
}
