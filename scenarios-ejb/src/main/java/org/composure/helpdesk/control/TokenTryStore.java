package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.composure.helpdesk.entity.TokenTry;

/** The wrong tokens of late. */
@ApplicationScoped
@Transactional
public class TokenTryStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public void keep(TokenTry once) {
        entities.persist(once);
    }

    /** When wrong tokens came from the address since then, the newest first, at most so many. */
    public List<Instant> fromAddress(String address, Instant since, int most) {
        return entities
                .createQuery(
                        "select t.triedAt from TokenTry t where t.address = :address and t.triedAt > :since"
                                + " order by t.triedAt desc",
                        OffsetDateTime.class)
                .setParameter("address", address)
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    public void forgetBefore(Instant moment) {
        entities.createQuery("delete from TokenTry t where t.triedAt < :moment")
                .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
