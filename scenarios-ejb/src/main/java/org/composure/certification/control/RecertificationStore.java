package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.composure.certification.RecertificationView;
import org.composure.certification.entity.Recertification;

/** What was decided about certifying anew. */
@ApplicationScoped
@Transactional
public class RecertificationStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Of a program, the latest first. */
    public List<RecertificationView> of(long program, int first, int size) {
        return entities.createQuery(
                        "select r from Recertification r where r.program = :program order by r.madeAt desc, r.id desc",
                        Recertification.class)
                .setParameter("program", program)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Recertification::view)
                .toList();
    }

    public long count(long program) {
        return entities.createQuery("select count(r) from Recertification r where r.program = :program", Long.class)
                .setParameter("program", program)
                .getSingleResult();
    }

    /** Those that reached a certificate, the earliest first. */
    public List<RecertificationView> reaching(long certificate) {
        List<?> ids = entities.createNativeQuery(
                        "select a.recertification_id from certificate_recertification a where a.certificate_id = ?1")
                .setParameter(1, certificate)
                .getResultList();
        List<Long> found = ids.stream().map(id -> ((Number) id).longValue()).toList();
        return found.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from Recertification r where r.id in :ids order by r.madeAt, r.id",
                                Recertification.class)
                        .setParameter("ids", found)
                        .getResultStream()
                        .map(Recertification::view)
                        .toList();
    }
}
