package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.helpdesk.ClientPage;
import org.composure.helpdesk.entity.ApiClient;

/** The API clients. */
@ApplicationScoped
@Transactional
public class ApiClientStore {

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public void add(ApiClient client) {
        entities.persist(client);
        entities.flush();
    }

    public Optional<ApiClient> find(long id) {
        return Optional.ofNullable(entities.find(ApiClient.class, id));
    }

    public Optional<ApiClient> byHash(String hash) {
        return entities.createQuery("select c from ApiClient c where c.tokenHash = :hash", ApiClient.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Notes that it was used, unless that was noted within the period before: by another server, perhaps. */
    public void used(long id, Instant now, Duration period) {
        entities.createQuery("update ApiClient c set c.lastUsedAt = :now where c.id = :id"
                        + " and (c.lastUsedAt is null or c.lastUsedAt <= :before)")
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .setParameter("id", id)
                .setParameter("before", now.minus(period).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    public ClientPage page(int first, int size) {
        List<ApiClient> found = entities.createQuery("select c from ApiClient c order by c.name, c.id", ApiClient.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery("select count(c) from ApiClient c", Long.class)
                .getSingleResult();
        return new ClientPage(found.stream().map(ApiClient::view).toList(), total);
    }
}
