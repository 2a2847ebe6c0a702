package org.composure.intake.entity;

import jakarta.persistence.Embeddable;
import org.composure.intake.ImportFigures;
import org.composure.people.Prospect.Kind;

/** Of how many lines what becomes. */
@Embeddable
class Tally {

    private int added;

    private int changed;

    private int closed;

    private int unchanged;

    private int refused;

    protected Tally() {}

    void is(ImportFigures figures) {
        added = figures.added();
        changed = figures.changed();
        closed = figures.closed();
        unchanged = figures.unchanged();
        refused = figures.refused();
    }

    /** One that was to be of that kind is refused. */
    void refuse(Kind planned) {
        refused++;
        switch (planned) {
            case ADDED -> added--;
            case CHANGED -> changed--;
            default -> closed--;
        }
    }

    ImportFigures figures() {
        return new ImportFigures(added, changed, closed, unchanged, refused);
    }
}
