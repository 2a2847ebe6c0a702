package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.composure.audit.Deed;
import org.composure.people.Actor;
import org.composure.rights.Format;

/** That somebody's data were handed out, in a transaction that is over before they are. */
@ApplicationScoped
@Transactional
public class Receipts {

    @Inject
    private Minutes minutes;

    void handedOut(Actor actor, long person, Format format, Instant now) {
        minutes.about(Deed.DATA_EXPORTED, actor.id(), person, format.name(), "", now);
    }
}
