package org.composure.demo.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.certification.ProgramOutcome;
import org.composure.certification.ProgramOutcome.Kept;
import org.composure.certification.ProgramTerms;
import org.composure.certification.boundary.Programs;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.People;

/** Writes the programs of the demo in the name of its HR (R8). */
@Stateless
@RunAs(Role.HR_NAME)
@PermitAll
public class ProgramWriter {

    private static final String ACCOUNT = "hr";
    private static final String REASON = "To begin with.";

    @Inject
    private People people;

    @Inject
    private Programs programs;

    /** Adds those of which there is none of their title. */
    public void write() {
        Optional<PersonView> hr = people.people(ACCOUNT, 0, People.PAGE).people().stream()
                .filter(person -> person.account().equals(ACCOUNT) && person.role() == Role.HR)
                .findFirst();
        Set<String> known = programs.programs(0, Programs.PAGE).programs().stream()
                .map(program -> program.terms().title())
                .collect(Collectors.toSet());
        hr.ifPresent(writer -> DemoPrograms.all().stream()
                .filter(terms -> !known.contains(terms.title()))
                .forEach(terms -> add(writer, terms)));
    }

    private void add(PersonView writer, ProgramTerms terms) {
        ProgramOutcome outcome = programs.add(writer.actor(), terms, REASON);
        if (!(outcome instanceof Kept)) {
            throw new IllegalStateException(terms.title() + ": " + outcome);
        }
    }
}
