package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.composure.people.Role;
import org.composure.rights.Retained;
import org.composure.work.KindOfWork;
import org.composure.work.Portion;
import org.composure.work.Portion.Finished;
import org.composure.work.Portion.Worked;
import org.composure.work.Said;

/** Applies the periods when HR wants it, one kind after the other: its place is the kind. */
@ApplicationScoped
public class RetentionWork implements KindOfWork {

    public static final String NAME = "retention";

    private static final List<Retained> KINDS = List.of(Retained.values());

    @Inject
    private Tidying tidying;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> audience() {
        return Set.of(Role.HR);
    }

    @Override
    public List<Part> plan(Task task) {
        return List.of(new Part(KINDS.get(0).name(), KINDS.size()));
    }

    @Override
    public Portion work(Task task, int part, String place, Instant now) {
        Retained kind = Retained.valueOf(place);
        if (tidying.portion(kind, now) > 0) {
            return new Worked(place, 0);
        }
        int next = KINDS.indexOf(kind) + 1;
        return next == KINDS.size()
                ? new Finished(1)
                : new Worked(KINDS.get(next).name(), 1);
    }

    @Override
    public Said finish(Task task, Instant now) {
        return Said.of("work.done.retention");
    }

    /** All kinds, until nothing is left, as the timer does it. */
    public void everything(Instant now) {
        KINDS.forEach(kind -> exhaust(kind, now));
    }

    private void exhaust(Retained kind, Instant now) {
        int removed = 1;
        while (removed > 0) {
            removed = tidying.portion(kind, now);
        }
    }
}
