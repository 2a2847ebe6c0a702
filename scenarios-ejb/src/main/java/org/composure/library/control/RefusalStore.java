package org.composure.library.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.composure.library.entity.Refusal;

/** What was not published, and why. */
@ApplicationScoped
@Transactional
public class RefusalStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public List<Refusal> all() {
        return entities.createQuery("select r from Refusal r order by r.fileName", Refusal.class)
                .getResultList();
    }

    /** Keeps it in place of an earlier refusal of that file. */
    public void keep(Refusal refusal) {
        entities.merge(refusal);
    }

    public void forget(String fileName) {
        entities.createQuery("delete from Refusal r where r.fileName = :name")
                .setParameter("name", fileName)
                .executeUpdate();
    }

    public void forgetAll() {
        entities.createQuery("delete from Refusal r").executeUpdate();
    }
}
