package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.composure.certification.Requirements;
import org.composure.certification.entity.Case;
import org.composure.certification.entity.Facts;
import org.composure.scoring.ScoredContact;
import org.composure.scoring.boundary.Shown;
import org.composure.training.AuthorityOf;

/** Gathers what is known of a person. */
@ApplicationScoped
public class TrackRecord {

    @Inject
    private Shown shown;

    @Inject
    private SignOffStore signOffs;

    @Inject
    private AuthorityOf authority;

    /** What is asked of the person in that case, as far as it is known at the moment. */
    Facts facts(long person, long program, Case asked, Instant at) {
        return new Facts(
                at,
                asked.since(),
                contacts(person, from(asked, at), at),
                signOffs.latest(person, program, at),
                authority.limits(person, at).level());
    }

    /** A critical error counts by its days, also where what was passed then does not. */
    private static Instant from(Case asked, Instant at) {
        Requirements requirements = asked.asked();
        Instant critical = at.minus(Duration.ofDays(requirements.daysWithoutCritical()));
        return critical.isBefore(asked.since()) ? critical : asked.since();
    }

    private List<ScoredContact> contacts(long person, Instant from, Instant before) {
        List<ScoredContact> contacts = new ArrayList<>();
        List<ScoredContact> some = shown.contacts(person, from, before);
        while (!some.isEmpty()) {
            contacts.addAll(some);
            some = shown.contacts(person, from, some.get(some.size() - 1).endedAt());
        }
        return contacts;
    }
}
