package org.composure.rescoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.composure.rescoring.ImpactTotals;
import org.composure.work.Said;

/** Works out an impact (R1 to R3). */
@ApplicationScoped
public class ImpactRun extends PersonByPerson {

    static final String NAME = "rescoring-impact";

    @Inject
    private PersonRun persons;

    @Inject
    private ImpactStore store;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    int one(Task task, int part, long person) {
        // As of one moment for all, whenever it comes to them.
        return persons.judge(impact(task), part, person, task.begunAt());
    }

    @Override
    public Said finish(Task task, Instant now) {
        store.find(impact(task)).orElseThrow().judged(now);
        ImpactTotals totals = store.totals(impact(task));
        return Said.of("work.done." + NAME, totals.contacts(), totals.changed(), totals.lost(), totals.gained());
    }
}
