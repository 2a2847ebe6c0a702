package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Those whom a program is about at a moment: enrolled then, or issued a certificate by then, with an open account. */
@ApplicationScoped
@Transactional
public class RosterStore {

    private static final String LISTED = " from person p join team t on t.id = p.team_id where p.active = true"
            + " and (exists (select 1 from certificate c where c.person_id = p.id and c.program_id = ?1"
            + " and c.issued_at <= ?2) or exists (select 1 from enrolment e where e.program_id = ?1"
            + " and e.made_at <= ?2 and (e.withdrawn_at is null or e.withdrawn_at > ?2)"
            + " and (e.person_id = p.id or e.team = t.name or e.role = p.role)))";

    private static final String UNCERTIFIED = " and not exists (select 1 from certificate h where h.person_id = p.id"
            + " and h.program_id = ?1 and h.issued_at <= ?2 and h.expires_at > ?2"
            + " and (h.ended_at is null or h.ended_at > ?2)"
            + " and (h.recertify_from is null or h.recertify_from > ?2 or h.recertify_by > ?2))";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /**
     * Who is asked about.
     *
     * @param team by its name; empty for all
     * @param but who is left out
     */
    record Whose(long program, Optional<String> team, Optional<Long> but, boolean uncertified, Instant at) {}

    /** Ids, by name. */
    List<Long> people(Whose whose, int first, int size) {
        List<?> found = query("select p.id", whose, " order by p.name, p.id")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    long count(Whose whose) {
        return ((Number) query("select count(*)", whose, "").getSingleResult()).longValue();
    }

    private Query query(String what, Whose whose, String order) {
        String asked = LISTED
                + (whose.team().isPresent() ? " and t.name = ?3" : "")
                + (whose.but().isPresent() ? " and p.id <> ?4" : "")
                + (whose.uncertified() ? UNCERTIFIED : "");
        Query query = entities.createNativeQuery(what + asked + order)
                .setParameter(1, whose.program())
                .setParameter(2, whose.at().atOffset(ZoneOffset.UTC));
        whose.team().ifPresent(name -> query.setParameter(3, name));
        whose.but().ifPresent(id -> query.setParameter(4, id));
        return query;
    }
}
