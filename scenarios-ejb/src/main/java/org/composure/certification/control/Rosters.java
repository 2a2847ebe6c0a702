package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.composure.certification.ProgramView;
import org.composure.certification.Roster;
import org.composure.certification.RosterLine;
import org.composure.certification.RosterQuestion;
import org.composure.certification.control.Looks.Look;
import org.composure.certification.control.RosterStore.Whose;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Register;

/** How all of those stand whom a program is about (R13). */
@ApplicationScoped
@Transactional
public class Rosters {

    @Inject
    private RosterStore store;

    @Inject
    private ProgramStore programs;

    @Inject
    private Looks looks;

    @Inject
    private Register people;

    /** Empty if there was no such program at the moment, or the team is not the actor's to see. */
    public Optional<Roster> of(Actor actor, RosterQuestion question, Instant at) {
        return whose(actor, question, at)
                .flatMap(whose -> programs.at(question.program(), at).map(program -> roster(program, whose, question)));
    }

    private Roster roster(ProgramView program, Whose whose, RosterQuestion question) {
        List<Long> ids = store.people(whose, question.first(), question.size());
        Map<Long, PersonView> known = people.people(new LinkedHashSet<>(ids));
        List<PersonView> listed = ids.stream().map(known::get).toList();
        List<Look> found = looks.at(listed, program, whose.at());
        List<RosterLine> lines = IntStream.range(0, listed.size())
                .mapToObj(
                        each -> new RosterLine(listed.get(each), found.get(each).progress()))
                .toList();
        return new Roster(program, whose.at(), lines, store.count(whose));
    }

    /** Supervisors ask about the others of their own team. */
    private Optional<Whose> whose(Actor actor, RosterQuestion question, Instant at) {
        if (actor.role() == Role.HR) {
            return Optional.of(new Whose(question.program(), question.filter(), Optional.empty(), at));
        }
        return people.person(actor.id())
                .filter(person -> person.active() && person.role() == Role.SUPERVISOR)
                .map(PersonView::team)
                .filter(own -> question.filter().team().orElse(own).equals(own))
                .map(question.filter()::of)
                .map(filter -> new Whose(question.program(), filter, Optional.of(actor.id()), at));
    }
}
