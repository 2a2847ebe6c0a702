package org.composure.scoring.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.composure.judge.Rulebook;
import org.composure.scoring.Outdated;
import org.composure.scoring.Rejudged;
import org.composure.scoring.control.OutdatedStore;
import org.composure.scoring.control.Rejudging;

/**
 * Scoring anew, for the component above that tells whom it concerns and lets somebody decide it (R15). No page and no
 * resource asks here.
 */
@Stateless
@PermitAll
public class Rescoring {

    @Inject
    private OutdatedStore outdated;

    @Inject
    private Rejudging rejudging;

    /** Whether anything was last scored under another rulebook than the present one. */
    public boolean isDue() {
        return outdated.any(Rulebook.shipped().version());
    }

    /**
     * How much was, among the people with these ids. Looks through all of it.
     *
     * @param after the greatest id that is passed over
     * @param upTo the greatest that is looked at
     */
    public Outdated outdated(long after, long upTo) {
        return outdated.among(Rulebook.shipped().version(), after, upTo);
    }

    /** The one with the least id of those people who have any of it. */
    public Optional<Long> person(long after, long upTo) {
        return outdated.person(Rulebook.shipped().version(), after, upTo);
    }

    /** What the person's contacts would come to under the present rulebook. Nothing is changed. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Rejudged> judge(long person) {
        return rejudging.judge(person);
    }

    /** Keeps new scorecards of the person's contacts beside the old ones, which stay. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Rejudged> adopt(long person) {
        return rejudging.adopt(person);
    }
}
