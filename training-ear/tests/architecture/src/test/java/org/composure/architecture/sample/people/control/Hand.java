package org.composure.architecture.sample.people.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.composure.architecture.sample.people.boundary.Door;

public class Hand {

    public void reach(EntityManager entities, Door door) {
        entities.persist(door.open() + Instant.now());
    }
}
