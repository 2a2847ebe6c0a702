package org.composure.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.composure.verification.entity.HouseKey;

/** The keys of the house, the one that signs first. A house has a handful. */
@ApplicationScoped
@Transactional
public class HouseKeyStore {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    void add(HouseKey key) {
        entities.persist(key);
        entities.flush();
    }

    List<HouseKey> all() {
        return page(0, MOST);
    }

    public List<HouseKey> page(int first, int size) {
        return entities.createQuery("select k from HouseKey k order by k.generation desc", HouseKey.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    Optional<HouseKey> byNumber(int generation) {
        return entities.createQuery("select k from HouseKey k where k.generation = :generation", HouseKey.class)
                .setParameter("generation", generation)
                .getResultStream()
                .findFirst();
    }

    Optional<HouseKey> find(long id) {
        return Optional.ofNullable(entities.find(HouseKey.class, id));
    }
}
