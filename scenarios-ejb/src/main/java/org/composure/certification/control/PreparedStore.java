package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.certification.entity.StoredTable;

/** Tables that were prepared, and their pieces. */
@ApplicationScoped
@Transactional
public class PreparedStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public void add(StoredTable table) {
        entities.persist(table);
        entities.flush();
    }

    public Optional<StoredTable> find(long table) {
        return Optional.ofNullable(entities.find(StoredTable.class, table));
    }

    /** Adds a piece behind the others. */
    public void add(long table, int place, String content) {
        entities.createNativeQuery("insert into prepared_piece (table_id, place, content) values (?1, ?2, ?3)")
                .setParameter(1, table)
                .setParameter(2, place)
                .setParameter(3, content)
                .executeUpdate();
    }

    /** Of that place, from 0; empty behind the last. */
    public Optional<String> piece(long table, int place) {
        List<?> found = entities.createNativeQuery(
                        "select p.content from prepared_piece p where p.table_id = ?1 and p.place = ?2")
                .setParameter(1, table)
                .setParameter(2, place)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** Throws one away, with its pieces. */
    public void remove(long table) {
        entities.createNativeQuery("delete from prepared_table where id = ?1")
                .setParameter(1, table)
                .executeUpdate();
    }

    /** Throws away what was made before. */
    public void removeBefore(Instant moment) {
        entities.createNativeQuery("delete from prepared_table where made_at < ?1")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
