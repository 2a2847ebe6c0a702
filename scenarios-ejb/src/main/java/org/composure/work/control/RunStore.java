package org.composure.work.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.composure.work.KindOfWork.Part;
import org.composure.work.WorkState;
import org.composure.work.entity.WorkItem;
import org.composure.work.entity.WorkPart;

/** Which server works at what (R4). */
@ApplicationScoped
@Transactional
class RunStore {

    private static final List<WorkState> OPEN = List.of(WorkState.WAITING, WorkState.RUNNING);

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Work that nobody does, the oldest first. */
    List<Long> due(Instant now, int most) {
        return entities.createQuery(
                        "select w.id from WorkItem w where w.state in :open and w.takenUntil <= :now order by w.id",
                        Long.class)
                .setParameter("open", OPEN)
                .setParameter("now", utc(now))
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes work up; false if another server was quicker. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean take(long id, String runner, Instant now, Instant until) {
        // One statement looks and takes: the database lets one of two servers through.
        int taken = entities.createQuery("update WorkItem w set w.state = :running, w.runner = :runner,"
                        + " w.takenUntil = :until, w.takes = w.takes + 1"
                        + " where w.id = :id and w.state in :open and w.takenUntil <= :now")
                .setParameter("running", WorkState.RUNNING)
                .setParameter("runner", runner)
                .setParameter("until", utc(until))
                .setParameter("id", id)
                .setParameter("open", OPEN)
                .setParameter("now", utc(now))
                .executeUpdate();
        if (taken == 1) {
            // Waits for a portion that is being stored, and is the last of whoever had it before.
            entities.createQuery("update WorkPart p set p.runner = :runner where p.work = :id")
                    .setParameter("runner", runner)
                    .setParameter("id", id)
                    .executeUpdate();
        }
        return taken == 1;
    }

    int takes(long id) {
        return entities.find(WorkItem.class, id).takes();
    }

    /** Says of this work that the server is there. */
    void keep(Collection<Long> ids, String runner, Instant until) {
        entities.createQuery("update WorkItem w set w.takenUntil = :until where w.id in :ids and w.runner = :runner")
                .setParameter("until", utc(until))
                .setParameter("ids", ids)
                .setParameter("runner", runner)
                .executeUpdate();
    }

    /** The server goes: what it works at is anybody's from now on. */
    void leave(String runner, Instant now) {
        keepUntilLeft(runner, now);
        entities.createQuery("update WorkPart p set p.runner = null where p.runner = :runner")
                .setParameter("runner", runner)
                .executeUpdate();
    }

    private void keepUntilLeft(String runner, Instant now) {
        entities.createQuery("update WorkItem w set w.takenUntil = :now where w.runner = :runner")
                .setParameter("now", utc(now))
                .setParameter("runner", runner)
                .executeUpdate();
    }

    /** A part of the work that the server has something to do at, held until the end of the transaction. */
    Optional<WorkPart> hold(long id, int part, String runner) {
        return Optional.ofNullable(
                        entities.find(WorkPart.class, new WorkPart.Key(id, part), LockModeType.PESSIMISTIC_WRITE))
                .filter(held -> held.isFor(runner));
    }

    void add(long id, List<Part> planned, String runner) {
        for (int part = 0; part < planned.size(); part++) {
            entities.persist(new WorkPart(id, part, planned.get(part), runner));
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
