package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.certification.SignOff;
import org.composure.certification.entity.StoredSignOff;

/** What supervisors signed. */
@ApplicationScoped
@Transactional
public class SignOffStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** The latest word about each of these people before that moment, or at it, by person. */
    public Map<Long, SignOff> latest(Collection<Long> people, long program, Instant at) {
        return people.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select s from StoredSignOff s where s.person in :people and s.program = :program"
                                        + " and s.signedAt <= :at and not exists (select l.id from StoredSignOff l"
                                        + " where l.person = s.person and l.program = s.program and l.signedAt <= :at"
                                        + " and (l.signedAt > s.signedAt or (l.signedAt = s.signedAt and l.id > s.id)))",
                                StoredSignOff.class)
                        .setParameter("people", people)
                        .setParameter("program", program)
                        .setParameter("at", at.atOffset(ZoneOffset.UTC))
                        .getResultStream()
                        .collect(Collectors.toMap(StoredSignOff::person, StoredSignOff::view));
    }

    public void add(StoredSignOff signOff) {
        entities.persist(signOff);
        entities.flush();
    }
}
