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
import org.composure.certification.Ending;
import org.composure.certification.Holding;
import org.composure.certification.RosterFilter;

/** Those whom a program is about at a moment: enrolled then, or issued a certificate by then, with an open account. */
@ApplicationScoped
@Transactional
public class RosterStore {

    private static final String LISTED = StandingSql.everybody(true);

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /**
     * Who is asked about.
     *
     * @param but who is left out
     */
    record Whose(long program, RosterFilter filter, Optional<Long> but, Instant at) {}

    /**
     * Somebody on a roster.
     *
     * @param certificate their last one then; empty if they had none
     */
    record Listed(long person, Optional<Long> certificate) {}

    /** Ids, by name. */
    List<Long> people(Whose whose, int first, int size) {
        List<?> found = query("select p.id", whose, " order by p.name, p.id")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(RosterStore::number).toList();
    }

    /** In the order of ids, from the one after that on: however many there are, the next are found as quickly. */
    List<Listed> after(long person, Whose whose, int size) {
        List<?> found = query("select p.id, s.id", whose, " and p.id > ?8 order by p.id")
                .setParameter(8, person)
                .setMaxResults(size)
                .getResultList();
        return found.stream().map(row -> listed((Object[]) row)).toList();
    }

    private static Listed listed(Object[] row) {
        return new Listed(number(row[0]), Optional.ofNullable(row[1]).map(RosterStore::number));
    }

    private static long number(Object stored) {
        return ((Number) stored).longValue();
    }

    long count(Whose whose) {
        return number(query("select count(*)", whose, "").getSingleResult());
    }

    private Query query(String what, Whose whose, String order) {
        RosterFilter filter = whose.filter();
        String asked = LISTED
                + (filter.team().isPresent() ? " and t.name = ?3" : "")
                + (whose.but().isPresent() ? " and p.id <> ?4" : "")
                + (filter.site().isPresent() ? " and p.site = ?5" : "")
                + filter.holding().map(RosterStore::stands).orElse("")
                + filter.ending().map(RosterStore::ends).orElse("");
        Query query = entities.createNativeQuery(what + asked + order)
                .setParameter(1, whose.program())
                .setParameter(2, whose.at().atOffset(ZoneOffset.UTC));
        filter.team().ifPresent(name -> query.setParameter(3, name));
        whose.but().ifPresent(id -> query.setParameter(4, id));
        filter.site().ifPresent(name -> query.setParameter(5, name));
        filter.ending().ifPresent(ending -> query.setParameter(
                        6, ending.after(whose.at()).atOffset(ZoneOffset.UTC))
                .setParameter(7, ending.until(whose.at()).atOffset(ZoneOffset.UTC)));
        return query;
    }

    private static String stands(Holding holding) {
        return switch (holding) {
            case CERTIFIED -> " and " + StandingSql.inForce("s.state");
            case UNCERTIFIED -> " and (s.state is null or not " + StandingSql.inForce("s.state") + ")";
            case NEVER -> " and s.state is null";
            default -> " and s.state = '" + holding + "'";
        };
    }

    private static String ends(Ending ending) {
        return " and " + StandingSql.inForce("s.state") + " and s.expires > ?6 and s.expires <= ?7";
    }
}
