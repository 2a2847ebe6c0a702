package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.composure.judge.Scale;
import org.composure.play.Situation;
import org.composure.scoring.entity.StoredScale;

/** The scales that were found. */
@ApplicationScoped
@Transactional
public class ScaleStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public Optional<Scale> find(Situation situation, String rulebookVersion) {
        return Optional.ofNullable(entities.find(StoredScale.class, new StoredScale.Key(situation, rulebookVersion)))
                .map(StoredScale::scale);
    }

    /**
     * Keeps a scale.
     *
     * @throws jakarta.persistence.PersistenceException if another kept it in this very moment
     */
    public void add(Situation situation, String rulebookVersion, Scale scale) {
        entities.persist(new StoredScale(situation, rulebookVersion, scale));
        entities.flush();
    }
}
