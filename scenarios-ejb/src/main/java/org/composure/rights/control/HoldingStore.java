package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.List;
import org.composure.rights.control.Subject.Bound;

/** Takes people out of the tables of all components, as the list says. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HoldingStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** How many rows that changed. */
    int run(String statement, Subject subject) {
        return bound(statement, subject).executeUpdate();
    }

    @SuppressWarnings("unchecked") // A native query has no other type.
    void scrub(Scrub scrub, Subject subject) {
        List<Object[]> rows = bound(
                        "select id, " + scrub.column() + " from " + scrub.table() + " where " + scrub.where(), subject)
                .getResultList();
        for (Object[] row : rows) {
            String text = text(row[1]);
            String scrubbed = scrub.scrubbed(text, subject.id());
            if (!scrubbed.equals(text)) {
                entities.createNativeQuery("update " + scrub.table() + " set " + scrub.column() + " = ?1 where id = ?2")
                        .setParameter(1, scrubbed)
                        .setParameter(2, row[0])
                        .executeUpdate();
            }
        }
    }

    /** As either database's driver hands it over. */
    private static String text(Object column) {
        try {
            return column instanceof Clob clob ? clob.getSubString(1, Math.toIntExact(clob.length())) : (String) column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query bound(String statement, Subject subject) {
        Bound bound = subject.bind(statement, true);
        Query query = entities.createNativeQuery(bound.text());
        for (int i = 0; i < bound.values().size(); i++) {
            query.setParameter(i + 1, bound.values().get(i));
        }
        return query;
    }
}
