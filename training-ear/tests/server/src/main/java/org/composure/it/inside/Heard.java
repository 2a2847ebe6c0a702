package org.composure.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.composure.scoring.ScorecardChanged;

/** Hears what goes up as an event. */
@ApplicationScoped
public class Heard {

    private final List<ScorecardChanged> changes = new CopyOnWriteArrayList<>();

    void hear(@Observes ScorecardChanged change) {
        changes.add(change);
    }

    /** What changed of that attempt. */
    public List<ScorecardChanged> of(long attempt) {
        return changes.stream().filter(change -> change.attempt() == attempt).toList();
    }
}
