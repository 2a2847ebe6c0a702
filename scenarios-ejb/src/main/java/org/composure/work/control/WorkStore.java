package org.composure.work.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.work.entity.WorkItem;
import org.composure.work.entity.WorkPart;

/** The pieces of work, as people see them. */
@ApplicationScoped
@Transactional
class WorkStore {

    private static final String SEEN = " where w.starter = :actor or w.kind in :kinds";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** What is done of a piece of work, and how much there is to do. */
    record Progress(long done, long total) {
        static final Progress NONE = new Progress(0, 0);

        static Progress of(WorkPart part) {
            return new Progress(part.done(), part.total());
        }

        Progress plus(Progress other) {
            return new Progress(done + other.done, total + other.total);
        }
    }

    void add(WorkItem item) {
        entities.persist(item);
        entities.flush();
    }

    Optional<WorkItem> find(long id) {
        return Optional.ofNullable(entities.find(WorkItem.class, id));
    }

    /** The piece of work, held until the end of the transaction. */
    Optional<WorkItem> hold(long id) {
        // Writing holds it against other writers only: rows of a portion may refer to it meanwhile.
        entities.createQuery("update WorkItem w set w.takes = w.takes where w.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return find(id).map(held -> {
            entities.refresh(held);
            return held;
        });
    }

    /** Nobody's portions count any more: returns when those that were being stored are. */
    void release(long id) {
        entities.createQuery("update WorkPart p set p.runner = null where p.work = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * What the actor sees, the newest first.
     *
     * @param kinds those that the actor's role sees, whoever began them
     */
    List<WorkItem> page(Actor actor, Set<String> kinds, int first, int size) {
        return seen("select w from WorkItem w", " order by w.id desc", WorkItem.class, actor, kinds)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Actor actor, Set<String> kinds) {
        return seen("select count(w) from WorkItem w", "", Long.class, actor, kinds)
                .getSingleResult();
    }

    private <T> TypedQuery<T> seen(String select, String order, Class<T> type, Actor actor, Set<String> kinds) {
        if (actor.role() == Role.ADMIN) {
            return entities.createQuery(select + order, type);
        }
        return entities.createQuery(select + SEEN + order, type)
                .setParameter("actor", actor.id())
                .setParameter("kinds", kinds.isEmpty() ? Set.of("") : kinds);
    }

    Map<Long, Progress> progress(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select p from WorkPart p where p.work in :ids", WorkPart.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(WorkPart::work, Progress::of, Progress::plus));
    }

    List<WorkPart> parts(long id) {
        return entities.createQuery("select p from WorkPart p where p.work = :id order by p.part", WorkPart.class)
                .setParameter("id", id)
                .getResultList();
    }
}
