package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.DecisionOutcome.NotFound;
import org.composure.autonomy.DecisionOutcome.Reason;
import org.composure.autonomy.DecisionOutcome.Refused;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.GrantDraft;
import org.composure.autonomy.Recommendation;
import org.composure.autonomy.entity.AuthorityDecision;
import org.composure.autonomy.entity.AuthorityGrant;
import org.composure.autonomy.entity.Ruling;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.people.boundary.Teams;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.House;

/** A supervisor decides about somebody of their team: grants, refuses, withdraws (R2, R7). */
@ApplicationScoped
@Transactional
public class GrantDesk {

    @Inject
    private GrantStore grants;

    @Inject
    private Recommendations recommendations;

    @Inject
    private PolicyTable policies;

    @Inject
    private AuthorityInForce inForce;

    @Inject
    private DecisionKeeper keeper;

    @Inject
    private Library library;

    @Inject
    private Register people;

    @Inject
    private Teams teams;

    public DecisionOutcome grant(Actor actor, GrantDraft draft, Instant now) {
        return decide(actor, draft.person(), draft.level(), now, (person, recommendation) -> {
            AuthorityLimits most = library.house().level(draft.level()).limits();
            List<Reason> reasons = new Objections()
                    .limits(draft.limits(), most)
                    .until(draft.until(), policies.rules(), now)
                    .words(draft.reason(), draft.justification(), !recommendation.allowed())
                    .reasons();
            if (!reasons.isEmpty()) {
                return new Refused(reasons);
            }
            AuthorityLimits limits = new AuthorityLimits(draft.level(), draft.limits(), most.channels());
            boolean secondDue = policies.rules().secondDue(limits);
            var before = inForce.of(person, now);
            var grant = new AuthorityGrant(draft, limits, actor.id(), secondDue, now);
            grants.add(grant);
            Ruling ruling = new Ruling(
                    secondDue ? Kind.PROPOSED : Kind.GRANTED, actor(actor), draft.reason(), draft.justification(), now);
            return keeper.keep(new AuthorityDecision(grant, recommendation, ruling), person, before, ruling);
        });
    }

    public DecisionOutcome refuse(Actor actor, long id, int level, String reason, String justification, Instant now) {
        return decide(actor, id, level, now, (person, recommendation) -> {
            List<Reason> reasons = new Objections()
                    .words(reason, justification, recommendation.allowed())
                    .reasons();
            if (!reasons.isEmpty()) {
                return new Refused(reasons);
            }
            Ruling ruling = new Ruling(Kind.REFUSED, actor(actor), reason, justification, now);
            AuthorityLimits asked = library.house().level(level).limits();
            return keeper.keep(
                    new AuthorityDecision(id, asked, recommendation, ruling), person, inForce.of(person, now), ruling);
        });
    }

    /** Takes back a grant, or the proposal of one. */
    public DecisionOutcome withdraw(Actor actor, long id, String reason, Instant now) {
        Optional<AuthorityGrant> found = grants.toChange(id).filter(grant -> mayDecide(actor, grant.person()));
        if (found.isEmpty()) {
            return new NotFound();
        }
        AuthorityGrant grant = found.get();
        List<Reason> reasons = grant.isOpen(now)
                ? new Objections().words(reason, "", false).reasons()
                : List.of(Reason.NO_LONGER_OPEN);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        PersonView person = people.person(grant.person()).orElseThrow();
        Recommendation recommendation = recommend(person, grant.limits().level(), now);
        var before = inForce.of(person, now);
        grant.withdraw(actor.id(), now);
        Ruling ruling = new Ruling(Kind.WITHDRAWN, actor(actor), reason, "", now);
        return keeper.keep(new AuthorityDecision(grant, recommendation, ruling), person, before, ruling);
    }

    private DecisionOutcome decide(
            Actor actor,
            long id,
            int level,
            Instant now,
            BiFunction<PersonView, Recommendation, DecisionOutcome> decision) {
        if (actor.id() == id) {
            return new Refused(List.of(Reason.ONESELF));
        }
        Optional<PersonView> person = mayDecide(actor, id) ? people.person(id) : Optional.empty();
        if (person.isEmpty()) {
            return new NotFound();
        }
        House house = library.house();
        return level < 1 || level > house.levels().size()
                ? new Refused(List.of(Reason.LEVEL_OUT_OF_RANGE))
                : decision.apply(person.get(), recommend(person.get(), level, now));
    }

    private Recommendation recommend(PersonView person, int level, Instant now) {
        return recommendations.recommend(recommendations.evidence(person, now), level);
    }

    private boolean mayDecide(Actor actor, long person) {
        return teams.supervises(actor, person);
    }

    private PersonView actor(Actor actor) {
        return people.person(actor.id()).orElseThrow();
    }
}
