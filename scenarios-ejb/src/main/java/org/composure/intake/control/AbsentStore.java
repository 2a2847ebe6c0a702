package org.composure.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.composure.intake.LineView;
import org.composure.people.Prospect.Kind;

/** Who has an open account and is not in a file: nobody who is an administrator, and not whoever asks (R3). */
@ApplicationScoped
@Transactional
public class AbsentStore {

    private static final String ABSENT = " from person p where p.active = true and p.role <> 'ADMIN' and p.id <> ?2"
            + " and not exists (select 1 from import_line l where l.import_id = ?1"
            + " and l.employee_number = p.employee_number)";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /**
     * Somebody.
     *
     * @param number employee number
     */
    record Absent(long person, String number) {}

    long count(long imported, long actor) {
        return ((Number) query("select count(*)", "", imported, actor).getSingleResult()).longValue();
    }

    /** By name, as lines of which the file has none. */
    List<LineView> page(long imported, long actor, int first, int size) {
        List<?> found = query("select p.employee_number, p.name", " order by p.name, p.id", imported, actor)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new LineView(
                        0, Kind.CLOSED, String.valueOf(row[0]), String.valueOf(row[1]), List.of(), List.of()))
                .toList();
    }

    /** Writes down who they are now, so that nobody is among them who comes later; returns how many. */
    int note(long imported, long actor) {
        return query("insert into import_absent (import_id, person_id) select ?1, p.id", "", imported, actor)
                .executeUpdate();
    }

    /** How many were written down. */
    long noted(long imported) {
        return ((Number) entities.createNativeQuery("select count(*) from import_absent where import_id = ?1")
                        .setParameter(1, imported)
                        .getSingleResult())
                .longValue();
    }

    /** The next of those who were written down behind that person, by id. */
    List<Absent> after(long imported, long person, int most) {
        List<?> found = entities.createNativeQuery(
                        "select p.id, p.employee_number from import_absent a join person p on p.id = a.person_id"
                                + " where a.import_id = ?1 and a.person_id > ?2 order by a.person_id")
                .setParameter(1, imported)
                .setParameter(2, person)
                .setMaxResults(most)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Absent(((Number) row[0]).longValue(), String.valueOf(row[1])))
                .toList();
    }

    /** Nobody asks any more who they were. */
    void forgetBefore(Instant moment) {
        entities.createNativeQuery("delete from import_absent where import_id in"
                        + " (select i.id from people_import i where i.made_at < ?1 and i.state <> 'RUNNING')")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private Query query(String what, String order, long imported, long actor) {
        return entities.createNativeQuery(what + ABSENT + order)
                .setParameter(1, imported)
                .setParameter(2, actor);
    }
}
