package org.composure.storage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;

/** Compares the entities with the tables by reading at most one row of each. */
@ApplicationScoped
class SchemaStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    void check() {
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            read(entity, "select e from " + entity.getName() + " e");
            entity.getDeclaredPluralAttributes()
                    .forEach(many ->
                            read(entity, "select m from " + entity.getName() + " e join e." + many.getName() + " m"));
        }
    }

    private void read(EntityType<?> entity, String query) {
        try {
            entities.createQuery(query).setMaxResults(1).getResultList();
        } catch (PersistenceException e) {
            throw new StorageRefused(
                    "the schema does not fit the entity " + entity.getName() + ": " + StorageRefused.rootOf(e), e);
        }
    }
}
