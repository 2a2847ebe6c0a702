package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.DecisionPage;
import org.composure.autonomy.Dossier;
import org.composure.autonomy.Evidence;
import org.composure.autonomy.entity.AuthorityGrant;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.people.boundary.Teams;
import org.composure.scenario.House;

/** Lays out what is known about a person's authority. */
@ApplicationScoped
@Transactional
public class Dossiers {

    private static final int MOST_OPEN = 10;

    @Inject
    private Register people;

    @Inject
    private Teams teams;

    @Inject
    private AuthorityInForce inForce;

    @Inject
    private Recommendations recommendations;

    @Inject
    private GrantStore grants;

    @Inject
    private DecisionStore decisions;

    @Inject
    private Library library;

    public Optional<Dossier> of(Actor actor, long person, Optional<Integer> level, Instant now) {
        return teams.member(actor, person).map(known -> dossier(known, level, now));
    }

    public Dossier own(Actor actor, Instant now) {
        return dossier(people.person(actor.id()).orElseThrow(), Optional.empty(), now);
    }

    public DecisionPage decisions(Actor actor, long person, int first, int size) {
        return actor.id() == person || teams.supervises(actor, person)
                ? decisions.about(person, first, size)
                : new DecisionPage(List.of(), 0);
    }

    private Dossier dossier(PersonView person, Optional<Integer> asked, Instant now) {
        House house = library.house();
        AuthorityView authority = inForce.of(person, now);
        int highest = house.levels().size();
        int level = asked.filter(it -> it >= 1 && it <= highest)
                .orElse(Math.min(authority.limits().level() + 1, highest));
        Evidence evidence = recommendations.evidence(person, authority, now);
        return new Dossier(
                person,
                authority,
                house.level(level),
                evidence,
                recommendations.recommend(evidence, level),
                grants.open(person.id(), now, MOST_OPEN).stream()
                        .map(AuthorityGrant::view)
                        .toList());
    }
}
