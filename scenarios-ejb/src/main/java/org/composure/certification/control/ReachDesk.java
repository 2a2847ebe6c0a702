package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.certification.Enrolled;
import org.composure.certification.Reach;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;

/** Shows whom an enrolment would reach, and makes none (R2). */
@ApplicationScoped
@Transactional
public class ReachDesk {

    @Inject
    private ReachStore store;

    @Inject
    private ProgramStore programs;

    @Inject
    private Register people;

    /**
     * Whom it would reach; empty if there is no such program, person or team.
     *
     * @param most how many are named
     */
    public Optional<Reach> reach(long program, Enrolled who, int most, Instant now) {
        if (programs.current(program).isEmpty() || !isKnown(who)) {
            return Optional.empty();
        }
        ReachStore.Numbers numbers = store.count(program, who, now);
        List<Long> some = store.some(who, most);
        Map<Long, PersonView> known = people.people(Set.copyOf(some));
        return Optional.of(new Reach(
                some.stream().map(known::get).toList(), numbers.total(), numbers.certified(), numbers.enrolled()));
    }

    /** Whether there is such a team, or somebody of that number with an open account; of every role there may be. */
    boolean isKnown(Enrolled who) {
        if (who instanceof Enrolled.Person somebody) {
            return people.person(somebody.id()).filter(PersonView::active).isPresent();
        }
        return !(who instanceof Enrolled.Team team) || people.hasTeam(team.name());
    }
}
