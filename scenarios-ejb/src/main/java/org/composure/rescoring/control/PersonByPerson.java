package org.composure.rescoring.control;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.composure.people.Role;
import org.composure.rescoring.control.Shares.Place;
import org.composure.scoring.boundary.Rescoring;
import org.composure.work.KindOfWork;
import org.composure.work.Portion;
import org.composure.work.Portion.Finished;
import org.composure.work.Portion.Worked;

/** Goes through all who were last scored under another rulebook, a person in each portion (R3). */
abstract class PersonByPerson implements KindOfWork {

    @Inject
    private Rescoring rescoring;

    /** Does what there is to do for the person; how many contacts that were. */
    abstract int one(Task task, int part, long person);

    @Override
    public Set<Role> audience() {
        return Set.of(Role.HR);
    }

    @Override
    public List<Part> plan(Task task) {
        return Shares.of(rescoring);
    }

    @Override
    public Portion work(Task task, int part, String place, Instant now) {
        Place from = Place.parse(place);
        Optional<Long> next = rescoring.person(from.after(), from.upTo());
        if (next.isEmpty()) {
            return new Finished(0);
        }
        long person = next.get();
        return new Worked(from.at(person).text(), one(task, part, person));
    }

    /** Which impact it is about. */
    static long impact(Task task) {
        return Long.parseLong(task.parameters());
    }
}
