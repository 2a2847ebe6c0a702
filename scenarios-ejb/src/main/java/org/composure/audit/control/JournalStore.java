package org.composure.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.audit.Anchor;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.EntryFilter;
import org.composure.audit.EntryPage;
import org.composure.audit.JournalEntry;
import org.composure.audit.entity.Head;
import org.composure.audit.entity.StoredEntry;

/** The entries. */
@ApplicationScoped
@Transactional
public class JournalStore {

    /** In two parts that have nothing in common, as an index serves each of them and none serves both. */
    private static final List<String> OF_PEOPLE =
            List.of("e.actor in :people", "e.subject in :people and (e.actor is null or e.actor not in :people)");

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    /** Adds an entry behind the latest, which waits for whoever else is adding one. */
    @Transactional(TxType.MANDATORY)
    public void add(EntryDraft draft, Instant now) {
        addAll(List.of(draft), now);
    }

    /** Adds entries behind the latest, one behind the other. */
    @Transactional(TxType.MANDATORY)
    public void addAll(List<EntryDraft> drafts, Instant now) {
        if (drafts.isEmpty()) {
            return;
        }
        Head head = entities.find(Head.class, Head.ONLY, LockModeType.PESSIMISTIC_WRITE);
        for (EntryDraft draft : drafts) {
            var entry = new StoredEntry(head, draft, now);
            entities.persist(entry);
            head.moveTo(entry);
        }
        entities.flush();
    }

    /** Takes a person's words out of all entries; that they were erased stays. */
    @Transactional(TxType.MANDATORY)
    public void forget(long person) {
        entities.createQuery("update StoredEntry e set e.actorName = '', e.actorSalt = null"
                        + " where e.actor = :person and e.actorDigest is not null")
                .setParameter("person", person)
                .executeUpdate();
        entities.createQuery("update StoredEntry e set e.about = '', e.before = '', e.after = '', e.reason = '',"
                        + " e.textSalt = null"
                        + " where e.subject = :person and e.textDigest is not null and e.deed <> :erased")
                .setParameter("person", person)
                .setParameter("erased", Deed.PERSON_ERASED)
                .executeUpdate();
    }

    /** What is kept as the latest. */
    public Anchor latest() {
        return entities.find(Head.class, Head.ONLY).anchor();
    }

    /** Those of these moments, the earliest first. */
    public List<JournalEntry> at(Set<Instant> moments, int most) {
        return moments.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from StoredEntry e where e.madeAt in :moments order by e.number",
                                StoredEntry.class)
                        .setParameter(
                                "moments",
                                moments.stream()
                                        .map(moment -> moment.atOffset(ZoneOffset.UTC))
                                        .toList())
                        .setMaxResults(most)
                        .getResultStream()
                        .map(StoredEntry::entry)
                        .toList();
    }

    /** Some of the entries, the newest first. */
    public EntryPage page(EntryFilter filter, int first, int size) {
        if (filter.equals(EntryFilter.none())) {
            return latest(first, size);
        }
        if (filter.people().isPresent()) {
            return filter.people().get().isEmpty() ? new EntryPage(List.of(), 0) : ofPeople(filter, first, size);
        }
        List<Long> numbers = numbers(filter, "1 = 1", "e.madeAt desc, e.number desc")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return page(numbers, count(filter, "1 = 1"));
    }

    /** All of them: counting a million rows is spared, as they are numbered without gaps. */
    private EntryPage latest(int first, int size) {
        long total = latest().number();
        List<StoredEntry> found = entities.createQuery(
                        "select e from StoredEntry e where e.number <= :newest and e.number > :older"
                                + " order by e.number desc",
                        StoredEntry.class)
                .setParameter("newest", total - first)
                .setParameter("older", total - first - size)
                .getResultList();
        return new EntryPage(found.stream().map(StoredEntry::entry).toList(), total);
    }

    private EntryPage ofPeople(EntryFilter filter, int first, int size) {
        List<Long> numbers = OF_PEOPLE.stream()
                .flatMap(part -> numbers(filter, part, "e.number desc")
                        .setMaxResults(first + size)
                        .getResultStream())
                .sorted(Comparator.reverseOrder())
                .skip(first)
                .limit(size)
                .toList();
        return page(
                numbers,
                OF_PEOPLE.stream().mapToLong(part -> count(filter, part)).sum());
    }

    private EntryPage page(List<Long> numbers, long total) {
        Stream<StoredEntry> found = numbers.isEmpty()
                ? Stream.empty()
                : entities.createQuery("select e from StoredEntry e where e.number in :numbers", StoredEntry.class)
                        .setParameter("numbers", numbers)
                        .getResultStream();
        return new EntryPage(
                found.map(StoredEntry::entry)
                        .sorted(Comparator.comparing(entry -> numbers.indexOf(entry.number())))
                        .toList(),
                total);
    }

    private TypedQuery<Long> numbers(EntryFilter filter, String part, String order) {
        return query("select e.number", filter, part, " order by " + order);
    }

    private long count(EntryFilter filter, String part) {
        return query("select count(e)", filter, part, "").getSingleResult();
    }

    private TypedQuery<Long> query(String what, EntryFilter filter, String part, String order) {
        String from = filter.from().isPresent() ? " and e.madeAt >= :from" : "";
        String until = filter.until().isPresent() ? " and e.madeAt < :until" : "";
        TypedQuery<Long> query = entities.createQuery(
                what + " from StoredEntry e where (" + part + ")" + from + until + order, Long.class);
        filter.from().ifPresent(moment -> query.setParameter("from", moment.atOffset(ZoneOffset.UTC)));
        filter.until().ifPresent(moment -> query.setParameter("until", moment.atOffset(ZoneOffset.UTC)));
        filter.people().ifPresent(people -> query.setParameter("people", Set.copyOf(people)));
        return query;
    }
}
