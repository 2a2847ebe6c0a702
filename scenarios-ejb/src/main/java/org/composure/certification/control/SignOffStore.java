package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.composure.certification.SignOff;
import org.composure.certification.entity.StoredSignOff;

/** What supervisors signed. */
@ApplicationScoped
@Transactional
public class SignOffStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** The latest word about the person and the program before that moment, or at it. */
    public Optional<SignOff> latest(long person, long program, Instant at) {
        return entities.createQuery(
                        "select s from StoredSignOff s where s.person = :person and s.program = :program"
                                + " and s.signedAt <= :at order by s.signedAt desc, s.id desc",
                        StoredSignOff.class)
                .setParameter("person", person)
                .setParameter("program", program)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(StoredSignOff::view);
    }

    public void add(StoredSignOff signOff) {
        entities.persist(signOff);
        entities.flush();
    }
}
