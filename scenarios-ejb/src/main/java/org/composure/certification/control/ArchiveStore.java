package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.composure.certification.entity.Certificate;

/** The certificates, for audits and tables. */
@ApplicationScoped
@Transactional
public class ArchiveStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Those of these numbers. */
    public List<Certificate> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Certificate c where c.id in :ids", Certificate.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those of a person and program, from the first. */
    public List<Certificate> line(long person, long program, int most) {
        return entities.createQuery(
                        "select c from Certificate c where c.person = :person and c.program = :program order by c.place",
                        Certificate.class)
                .setParameter("person", person)
                .setParameter("program", program)
                .setMaxResults(most)
                .getResultList();
    }
}
