package org.composure.work.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.work.WorkDraft;
import org.composure.work.WorkView;
import org.composure.work.control.WorkDesk;

/** Long work for the components above, which decide themselves who may begin it and see it. No page and no resource asks here. */
@Stateless
@PermitAll
public class Commission {

    @Inject
    private WorkDesk desk;

    /**
     * Has work done, as soon as the caller's transaction is stored (R1).
     *
     * @return its id
     * @throws IllegalArgumentException if there is no such kind
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long begin(Actor actor, WorkDraft draft, Instant now) {
        return desk.begin(actor, draft, now);
    }

    /** How it stands. */
    public Optional<WorkView> view(long work) {
        return desk.view(work);
    }
}
