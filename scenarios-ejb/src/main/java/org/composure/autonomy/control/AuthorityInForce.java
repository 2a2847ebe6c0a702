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
        Map<Long, AuthorityView> granted = new HashMap<>();
        for (AuthorityGrant grant : latest) {
            NavigableSet<Instant> ends = practice.getOrDefault(grant.person(), Collections.emptyNavigableSet());
            var lapse = new Lapse(policies.rules().lapse(), (after, before) -> Optional.ofNullable(ends.lower(before))
                    .filter(end -> end.isAfter(after)));
            Instant lapses = lapse.of(grant.startsAt(), earlier(at, grant.endsAt()));
            if (grant.end(at, lapses).isEmpty() && expired(grant.person(), at).isEmpty()) {
                granted.put(grant.person(), inForce(grant, lapses));
            }
        }
        return granted;
    }

    private static List<Long> holders(List<AuthorityGrant> grants) {
        return grants.stream().map(AuthorityGrant::person).toList();
    }

    private AuthorityView under(AuthorityGrant grant, PersonView person, Instant at) {
        Instant lapses = lapse(person).of(grant.startsAt(), earlier(at, grant.endsAt()));
        Optional<GrantEnd> end = grant.end(at, lapses)
                .or(() -> expired(person.id(), at).map(since -> new GrantEnd(Basis.SUSPENDED, since)));
        return end.map(it -> starting(person, it.basis(), Optional.of(grant.id()), Optional.of(it.when())))
                .orElseGet(() -> inForce(grant, lapses));
    }

    private static AuthorityView inForce(AuthorityGrant grant, Instant lapses) {
        return new AuthorityView(
                grant.person(),
                grant.limits(),
                Optional.of(grant.id()),
                Optional.of(earlier(grant.endsAt(), lapses)),
                Basis.GRANTED,
                Optional.of(grant.startsAt()));
    }

    private Lapse lapse(PersonView person) {
        return new Lapse(
                policies.rules().lapse(), (after, before) -> contacts.latestBetween(person.id(), after, before));
    }

    private Optional<Instant> expired(long person, Instant at) {
        return certificates.stream()
                .flatMap(standing -> standing.expiredSince(person, at).stream())
                .findFirst();
    }

    private AuthorityView starting(PersonView person, Basis basis, Optional<Long> grant, Optional<Instant> since) {
        AuthorityLimits limits = library.house().level(person.level()).limits();
        return new AuthorityView(person.id(), limits, grant, Optional.empty(), basis, since);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
