package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.composure.training.Mode;
import org.composure.training.PlayedContact;
import org.composure.training.entity.Attempt;

/** The attempts that came to an end, as far as they were scored. */
@ApplicationScoped
@Transactional
public class ContactStore {

    private static final String SCORED = " where a.person = :person and a.terms.mode <> :sandbox";

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    public List<PlayedContact> ended(long person, Instant from, Instant before, int most) {
        return entities.createQuery(
                        "select a from Attempt a" + SCORED + " and a.endedAt >= :from and a.endedAt < :before"
                                + " order by a.endedAt desc, a.id desc",
                        Attempt.class)
                .setParameter("person", person)
                .setParameter("sandbox", Mode.SANDBOX)
                .setParameter("from", from.atOffset(ZoneOffset.UTC))
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultStream()
                .map(ContactStore::contact)
                .toList();
    }

    public Optional<Instant> first(long person) {
        return entities.createQuery("select min(a.endedAt) from Attempt a" + SCORED, OffsetDateTime.class)
                .setParameter("person", person)
                .setParameter("sandbox", Mode.SANDBOX)
                .getResultStream()
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst();
    }

    /** When the contacts of these people ended that did so after a moment, by person. */
    public Map<Long, NavigableSet<Instant>> endsAfter(Collection<Long> people, Instant after) {
        Map<Long, NavigableSet<Instant>> ends = new HashMap<>();
        if (!people.isEmpty()) {
            entities.createQuery(
                            "select a.person, a.endedAt from Attempt a where a.person in :people"
                                    + " and a.terms.mode <> :sandbox and a.endedAt > :after",
                            Object[].class)
                    .setParameter("people", people)
                    .setParameter("sandbox", Mode.SANDBOX)
                    .setParameter("after", after.atOffset(ZoneOffset.UTC))
                    .getResultStream()
                    .forEach(row -> ends.computeIfAbsent((Long) row[0], person -> new TreeSet<>())
                            .add(((OffsetDateTime) row[1]).toInstant()));
        }
        return ends;
    }

    public Optional<Instant> latestBetween(long person, Instant after, Instant before) {
        return entities.createQuery(
                        "select max(a.endedAt) from Attempt a" + SCORED
                                + " and a.endedAt > :after and a.endedAt < :before",
                        OffsetDateTime.class)
                .setParameter("person", person)
                .setParameter("sandbox", Mode.SANDBOX)
                .setParameter("after", after.atOffset(ZoneOffset.UTC))
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .getResultStream()
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst();
    }

    private static PlayedContact contact(Attempt attempt) {
        return new PlayedContact(
                attempt.id(),
                attempt.scenarioId(),
                attempt.scenarioHash(),
                attempt.mode(),
                attempt.terms().formMet(),
                attempt.endedAt().orElseThrow());
    }
}
