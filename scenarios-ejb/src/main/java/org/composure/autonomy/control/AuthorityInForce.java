package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.composure.autonomy.AuthorityView;
import org.composure.library.boundary.Library;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.scenario.AuthorityLimits;
import org.composure.training.AuthorityOf;

/** The authority that a person has at a moment (R1). */
@ApplicationScoped
public class AuthorityInForce implements AuthorityOf {

    @Inject
    private Register people;

    @Inject
    private Library library;

    @Override
    public AuthorityLimits limits(long person, Instant at) {
        return people.person(person).map(this::authority).orElseThrow().limits();
    }

    public Optional<AuthorityView> of(String employeeNumber, Instant at) {
        return people.agent(employeeNumber).map(this::authority);
    }

    private AuthorityView authority(PersonView person) {
        return new AuthorityView(
                person.id(), library.house().level(person.level()).limits(), Optional.empty(), Optional.empty());
    }
}
