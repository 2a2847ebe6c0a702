package org.composure.rights.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.rights.Erasure;
import org.composure.rights.ErasureDraft;
import org.composure.rights.ErasureOutcome;
import org.composure.rights.Remains;
import org.composure.rights.control.Eraser;
import org.composure.rights.control.ErasureDesk;
import org.composure.rights.control.ErasureStore;
import org.composure.rights.entity.StoredErasure;

/** Erases people (R2, R3). */
@Stateless
@RolesAllowed(Role.HR_NAME)
public class Erasures {

    @Inject
    private ErasureDesk desk;

    @Inject
    private Eraser eraser;

    @Inject
    private ErasureStore store;

    @Inject
    private Clock clock;

    /** What would stay of a person, and until when. */
    public Remains remains(long person) {
        return eraser.remains(person, clock.instant());
    }

    /** That the person was erased; empty if not. */
    public Optional<Erasure> erasure(long person) {
        return store.find(person).map(StoredErasure::view);
    }

    /** Erases a person, which cannot be undone. */
    public ErasureOutcome erase(Actor actor, ErasureDraft draft) {
        return desk.erase(actor, draft, clock.instant());
    }
}
