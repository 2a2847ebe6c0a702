package org.composure.library.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.composure.library.entity.PublishedScenario;

/** The publications. */
@ApplicationScoped
@Transactional
public class PublicationStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public Optional<PublishedScenario> find(String hash) {
        return Optional.ofNullable(entities.find(PublishedScenario.class, hash));
    }

    /** Hashes of what is on offer, by scenario id. */
    public List<String> hashesOnOffer() {
        return entities.createQuery(
                        "select p.hash from PublishedScenario p where p.onOffer = true order by p.scenarioId",
                        String.class)
                .getResultList();
    }

    public List<PublishedScenario> onOffer(String scenarioId) {
        return entities.createQuery(
                        "select p from PublishedScenario p where p.onOffer = true and p.scenarioId = :id",
                        PublishedScenario.class)
                .setParameter("id", scenarioId)
                .getResultList();
    }

    public void add(PublishedScenario publication) {
        entities.persist(publication);
    }
}
