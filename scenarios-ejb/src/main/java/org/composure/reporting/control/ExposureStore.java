package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.composure.reporting.FormExposure;

/** Who has met which form of a publication: asked of the attempts themselves, which an index answers. */
@ApplicationScoped
@Transactional
public class ExposureStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** By person and form first, as the index has them: to tell people apart in all attempts of a form is to sort them. */
    List<FormExposure> forms(String hash) {
        return rows(
                        "select form, sum(given), count(*) from (select person_id, form, count(*) as given from attempt"
                                + " where scenario_hash = ?1 and mode <> 'SANDBOX' group by person_id, form) met"
                                + " group by form order by form",
                        hash)
                .map(row -> new FormExposure(
                        (int) ReplyCountStore.number(row[0]),
                        ReplyCountStore.number(row[1]),
                        ReplyCountStore.number(row[2])))
                .toList();
    }

    /** How many people there are by how many forms they have met: the number of forms, then of people. */
    Stream<long[]> peopleByForms(String hash) {
        return rows(
                        "select forms, count(*) from (select person_id, count(distinct form) as forms from attempt"
                                + " where scenario_hash = ?1 and mode <> 'SANDBOX' group by person_id) met"
                                + " group by forms",
                        hash)
                .map(row -> new long[] {ReplyCountStore.number(row[0]), ReplyCountStore.number(row[1])});
    }

    @SuppressWarnings("unchecked") // A native query has no other type.
    private Stream<Object[]> rows(String select, String hash) {
        return entities.createNativeQuery(select).setParameter(1, hash).getResultList().stream()
                .map(Object[].class::cast);
    }
}
