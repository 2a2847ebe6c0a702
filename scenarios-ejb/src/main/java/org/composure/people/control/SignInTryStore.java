package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.composure.people.entity.SignInTry;

/** The tries of late. */
@ApplicationScoped
@Transactional
public class SignInTryStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public void keep(SignInTry once) {
        entities.persist(once);
    }

    /** When the account's wrong tries since then were, the newest first, at most so many. */
    public List<Instant> wrongForAccount(String account, Instant since, int most) {
        return wrong("t.account = :who", account, since, most);
    }

    /** When wrong tries from the address since then were, the newest first, at most so many. */
    public List<Instant> wrongFromAddress(String address, Instant since, int most) {
        return wrong("t.address = :who", address, since, most);
    }

    private List<Instant> wrong(String whose, String who, Instant since, int most) {
        return entities
                .createQuery(
                        "select t.triedAt from SignInTry t where " + whose
                                + " and t.triedAt > :since and t.successful = false order by t.triedAt desc",
                        OffsetDateTime.class)
                .setParameter("who", who)
                .setParameter("since", at(since))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    public boolean knowsAddress(String account, String address, Instant since) {
        return !entities.createQuery(
                        "select t.triedAt from SignInTry t where t.account = :account and t.address = :address"
                                + " and t.triedAt > :since and t.successful = true",
                        OffsetDateTime.class)
                .setParameter("account", account)
                .setParameter("address", address)
                .setParameter("since", at(since))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public void forgetBefore(Instant moment) {
        entities.createQuery("delete from SignInTry t where t.triedAt < :moment")
                .setParameter("moment", at(moment))
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
