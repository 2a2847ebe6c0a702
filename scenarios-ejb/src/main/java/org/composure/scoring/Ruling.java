package org.composure.scoring;

import java.util.Optional;
import org.composure.judge.Finding;

/** What a supervisor decided of a disputed finding. Names are stored. */
public enum Ruling {
    /** The finding is void in that attempt. */
    ACCEPTED,
    /** The finding stays with half of its points, rounded towards zero, and no longer fails the contact. */
    PARTLY,
    /** The finding stays as it was made. */
    REJECTED;

    /** Whether anything of the finding changes. */
    public boolean upholds() {
        return this != REJECTED;
    }

    /** What is left of the finding; empty if it is void. */
    public Optional<Finding> on(Finding finding) {
        return switch (this) {
            case ACCEPTED -> Optional.empty();
            case PARTLY -> Optional.of(halved(finding));
            case REJECTED -> Optional.of(finding);
        };
    }

    private static Finding halved(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.competency(),
                finding.points() / 2,
                false,
                finding.turn(),
                finding.words(),
                finding.sentence());
    }
}
