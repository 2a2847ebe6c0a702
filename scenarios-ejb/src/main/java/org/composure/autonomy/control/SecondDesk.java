package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.DecisionOutcome.NotFound;
import org.composure.autonomy.DecisionOutcome.Reason;
import org.composure.autonomy.DecisionOutcome.Refused;
import org.composure.autonomy.DecisionView;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.Proposal;
import org.composure.autonomy.ProposalPage;
import org.composure.autonomy.entity.AuthorityDecision;
import org.composure.autonomy.entity.AuthorityGrant;
import org.composure.autonomy.entity.Ruling;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Register;

/** A second supervisor looks at what another proposed (R3). */
@ApplicationScoped
@Transactional
public class SecondDesk {

    @Inject
    private GrantStore grants;

    @Inject
    private DecisionStore decisions;

    @Inject
    private AuthorityInForce inForce;

    @Inject
    private DecisionKeeper keeper;

    @Inject
    private Register people;

    public ProposalPage waiting(Actor actor, int first, int size, Instant now) {
        List<AuthorityGrant> found = grants.waiting(actor.id(), now, first, size);
        Map<Long, DecisionView> proposed = decisions
                .first(found.stream().map(AuthorityGrant::id).toList())
                .stream()
                .collect(Collectors.toMap(decision -> decision.grant().orElseThrow(), Function.identity()));
        Map<Long, PersonView> proposedFor =
                people.people(found.stream().map(AuthorityGrant::person).collect(Collectors.toSet()));
        return new ProposalPage(
                found.stream()
                        .map(grant ->
                                new Proposal(grant.view(), proposed.get(grant.id()), proposedFor.get(grant.person())))
                        .toList(),
                grants.countWaiting(actor.id(), now));
    }

    /**
     * Seconds or declines what was proposed, with the recommendation that the first supervisor was shown.
     *
     * @param kind one of the two
     */
    public DecisionOutcome decide(Actor actor, long id, Kind kind, String reason, Instant now) {
        Optional<AuthorityGrant> found = grants.toChange(id);
        Optional<PersonView> second = people.person(actor.id()).filter(SecondDesk::supervises);
        if (found.isEmpty() || second.isEmpty()) {
            return new NotFound();
        }
        AuthorityGrant grant = found.get();
        List<Reason> reasons = objections(actor, grant, reason, now);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        PersonView person = people.person(grant.person()).orElseThrow();
        AuthorityView before = inForce.of(person, now);
        if (kind == Kind.SECONDED) {
            grant.second(actor.id(), now);
        } else {
            grant.withdraw(actor.id(), now);
        }
        Ruling ruling = new Ruling(kind, second.get(), reason, "", now);
        DecisionView proposed = decisions.first(List.of(id)).get(0);
        return keeper.keep(new AuthorityDecision(grant, proposed.recommendation(), ruling), person, before, ruling);
    }

    private static List<Reason> objections(Actor actor, AuthorityGrant grant, String reason, Instant now) {
        if (actor.id() == grant.person()) {
            return List.of(Reason.ONESELF);
        }
        if (actor.id() == grant.reviewer()) {
            return List.of(Reason.SECOND_IS_REVIEWER);
        }
        return grant.isWaiting() && grant.isOpen(now)
                ? new Objections().words(reason, "", false).reasons()
                : List.of(Reason.NO_LONGER_OPEN);
    }

    private static boolean supervises(PersonView person) {
        return person.role() == Role.SUPERVISOR && person.active();
    }
}
