package org.composure.certification;

import java.util.Optional;
import org.composure.people.PersonView;

/** Somebody on a roster, and how they stand. */
public record RosterLine(PersonView person, Progress progress) {

    /** How their last certificate stands; empty if they were never issued one. */
    public Optional<CertificateState> state() {
        return progress.certificate().map(CertificateView::state);
    }
}
