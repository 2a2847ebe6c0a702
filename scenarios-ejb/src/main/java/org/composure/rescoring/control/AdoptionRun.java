package org.composure.rescoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.composure.rescoring.ImpactTotals;
import org.composure.work.Said;

/** Writes what was adopted (R4 to R6). */
@ApplicationScoped
public class AdoptionRun extends PersonByPerson {

    static final String NAME = "rescoring-adoption";

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
        return persons.adopt(impact(task), person);
    }

    @Override
    public Said finish(Task task, Instant now) {
        store.find(impact(task)).orElseThrow().written(now);
        ImpactTotals totals = store.totals(impact(task));
        return Said.of("work.done." + NAME, totals.contacts(), totals.differing());
    }
}
