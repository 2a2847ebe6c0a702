package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.stream.Collectors;
import org.composure.people.Actor;
import org.composure.work.WorkDraft;
import org.composure.work.boundary.Commission;

/** Has the periods applied now (R4). */
@ApplicationScoped
@Transactional
public class RetentionDesk {

    private static final String PAGE = "data-requests.xhtml";

    @Inject
    private Commission commission;

    @Inject
    private Periods periods;

    @Inject
    private Minutes minutes;

    /** Number of the work. */
    public long start(Actor actor, Instant now) {
        String said = periods.all().stream()
                .map(period -> period.kind() + " " + period.period())
                .collect(Collectors.joining(", "));
        minutes.started(actor.id(), said, now);
        return commission.begin(actor, new WorkDraft(RetentionWork.NAME, "", "", PAGE), now);
    }
}
