package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.AuthorityView.Basis;
import org.composure.autonomy.CertificateStanding;
import org.composure.autonomy.entity.AuthorityGrant;
import org.composure.autonomy.entity.GrantEnd;
import org.composure.library.boundary.Library;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.scenario.AuthorityLimits;
import org.composure.training.AuthorityOf;
import org.composure.training.boundary.Contacts;

/** The authority that a person has at a moment (R1, R4, R5, R9). */
@ApplicationScoped
public class AuthorityInForce implements AuthorityOf {

    @Inject
    private Register people;

    @Inject
    private Library library;

    @Inject
    private GrantStore grants;

    @Inject
    private Contacts contacts;

    @Inject
    private PolicyTable policies;

    @Inject
    @Any
    private Instance<CertificateStanding> certificates;

    @Override
    public AuthorityLimits limits(long person, Instant at) {
        return people.person(person).map(known -> of(known, at)).orElseThrow().limits();
    }

    public Optional<AuthorityView> of(String employeeNumber, Instant at) {
        return people.agent(employeeNumber).map(person -> of(person, at));
    }

    public AuthorityView of(PersonView person, Instant at) {
        return grants.latest(person.id(), at)
                .map(grant -> under(grant, person, at))
                .orElseGet(() -> starting(person, Basis.STARTING, Optional.empty(), Optional.empty()));
    }

    /** Those of these people who have a grant in force, with its limits and its end. */
    public Map<Long, AuthorityView> granted(Collection<Long> people, Instant at) {
        List<AuthorityGrant> latest = grants.latest(people, at);
        Optional<Instant> first = latest.stream().map(AuthorityGrant::startsAt).min(Comparator.naturalOrder());
        Map<Long, NavigableSet<Instant>> practice =
                first.map(since -> contacts.endsAfter(holders(latest), since)).orElse(Map.of());
        Map<Long, Instant> rests = rests(latest, at);
        Map<Long, AuthorityView> granted = new HashMap<>();
        for (AuthorityGrant grant : latest) {
            NavigableSet<Instant> ends = practice.getOrDefault(grant.person(), Collections.emptyNavigableSet());
            var lapse = new Lapse(policies.rules().lapse(), (after, before) -> Optional.ofNullable(ends.lower(before))
                    .filter(end -> end.isAfter(after)));
            Instant lapses = lapse.of(grant.startsAt(), earlier(at, grant.endsAt()));
            Optional<Instant> certified = Optional.ofNullable(rests.get(grant.person()));
            if (grant.end(at, lapses).isEmpty()
                    && suspended(grant, certified, at).isEmpty()) {
                granted.put(grant.person(), inForce(grant, lapses, certified));
            }
        }
        return granted;
    }

    private static List<Long> holders(List<AuthorityGrant> grants) {
        return grants.stream().map(AuthorityGrant::person).toList();
    }

    private AuthorityView under(AuthorityGrant grant, PersonView person, Instant at) {
        Instant lapses = lapse(person).of(grant.startsAt(), earlier(at, grant.endsAt()));
        Optional<Instant> certified =
                Optional.ofNullable(rests(List.of(grant), at).get(person.id()));
        Optional<GrantEnd> end = grant.end(at, lapses).or(() -> suspended(grant, certified, at));
        return end.map(it -> starting(person, it.basis(), Optional.of(grant.id()), Optional.of(it.when())))
                .orElseGet(() -> inForce(grant, lapses, certified));
    }

    private static AuthorityView inForce(AuthorityGrant grant, Instant lapses, Optional<Instant> certified) {
        Instant until = earlier(grant.endsAt(), lapses);
        return new AuthorityView(
                grant.person(),
                grant.limits(),
                Optional.of(grant.id()),
                Optional.of(certified.map(end -> earlier(end, until)).orElse(until)),
                Basis.GRANTED,
                Optional.of(grant.startsAt()));
    }

    private Lapse lapse(PersonView person) {
        return new Lapse(
                policies.rules().lapse(), (after, before) -> contacts.latestBetween(person.id(), after, before));
    }

    /** When the certificates end, or ended, on which these grants rest, by person. */
    private Map<Long, Instant> rests(List<AuthorityGrant> made, Instant at) {
        Map<Long, Integer> levels = new HashMap<>();
        made.forEach(grant -> levels.put(grant.person(), grant.limits().level()));
        Map<Long, Instant> rests = new HashMap<>();
        if (!levels.isEmpty()) {
            certificates.forEach(standing -> standing.ends(levels, at)
                    .forEach((person, end) -> rests.merge(person, end, AuthorityInForce::earlier)));
        }
        return rests;
    }

    /** A grant that was made while the certificate had ended is suspended from its start. */
    private static Optional<GrantEnd> suspended(AuthorityGrant grant, Optional<Instant> certified, Instant at) {
        return certified
                .filter(end -> !end.isAfter(at))
                .map(end -> end.isBefore(grant.startsAt()) ? grant.startsAt() : end)
                .map(since -> new GrantEnd(Basis.SUSPENDED, since));
    }

    private AuthorityView starting(PersonView person, Basis basis, Optional<Long> grant, Optional<Instant> since) {
        AuthorityLimits limits = library.house().level(person.level()).limits();
        return new AuthorityView(person.id(), limits, grant, Optional.empty(), basis, since);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
