package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Removes what has been kept for long enough, some at a time (R4). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RetentionStore {

    /** A contact stays while a certificate, a round of calibration or another try from its middle rests on it. */
    private static final String OLD_CONTACTS = "select a.id from attempt a where %s"
            + " and not exists (select 1 from certificate_basis b where b.attempt_id = a.id)"
            + " and not exists (select 1 from calibration_transcript t where t.attempt_id = a.id)"
            + " and not exists (select 1 from attempt s where s.origin_id = a.id)";

    private static final String ENDED = "a.ended_at < ?1";
    private static final String NEVER_ENDED = "a.ended_at is null and a.started_at < ?1";

    /** All that somebody held of a program goes together: which was the first is told by those that are there. */
    private static final String OLD_CERTIFICATES = "select c.id from certificate c"
            + " where coalesce(c.ended_at, c.grace_ends_at) < ?1 and not exists (select 1 from certificate o"
            + " where o.person_id = c.person_id and o.program_id = c.program_id"
            + " and coalesce(o.ended_at, o.grace_ends_at) >= ?1)";

    private static final List<String> OF_CONTACTS = List.of(
            "delete from review_answer where note_id in (select id from review_note where attempt_id in (%s))",
            "delete from review_note where attempt_id in (%s)",
            "delete from action_item where attempt_id in (%s)",
            "delete from dispute where attempt_id in (%s)",
            "delete from annotation where scorecard_id in (select id from scorecard where attempt_id in (%s))",
            "delete from finding where scorecard_id in (select id from scorecard where attempt_id in (%s))",
            "delete from score where scorecard_id in (select id from scorecard where attempt_id in (%s))",
            "delete from scorecard where attempt_id in (%s)",
            "delete from impact_contact where attempt_id in (%s)",
            "delete from hint where attempt_id in (%s)",
            "delete from opened_article where attempt_id in (%s)",
            "delete from turn where attempt_id in (%s)",
            "delete from attempt where id in (%s)");

    private static final List<String> OF_CERTIFICATES = List.of(
            "update badge set revoked_at = coalesce(revoked_at, current_timestamp), serial = 'removed'"
                    + " where serial in (select serial from certificate where id in (%s))",
            "delete from certificate_basis where certificate_id in (%s)",
            "delete from certificate_recertification where certificate_id in (%s)",
            "delete from certificate where id in (%s)");

    @PersistenceContext(unitName = "composure")
    private EntityManager entities;

    int contacts(Instant limit, int most) {
        int ended = remove(OLD_CONTACTS.formatted(ENDED), OF_CONTACTS, limit, most);
        return ended > 0 ? ended : remove(OLD_CONTACTS.formatted(NEVER_ENDED), OF_CONTACTS, limit, most);
    }

    int certificates(Instant limit, int most) {
        return remove(OLD_CERTIFICATES, OF_CERTIFICATES, limit, most);
    }

    int requests(Instant limit, int most) {
        return remove("data_request", "decided_at < ?1", limit, most);
    }

    int logs(Instant limit, int most) {
        return remove("sign_in_try", "tried_at < ?1", limit, most)
                + remove("webhook_delivery", "made_at < ?1 and state <> 'WAITING'", limit, most)
                + remove(
                        "import_line",
                        "import_id in (select id from people_import where made_at < ?1 and state <> 'RUNNING')",
                        limit,
                        most);
    }

    private int remove(String table, String where, Instant limit, int most) {
        return remove(
                "select id from " + table + " where " + where,
                List.of("delete from " + table + " where id in (%s)"),
                limit,
                most);
    }

    /** Takes down which accounts are closed now, and which are no longer. */
    void noteClosedAccounts(Instant now) {
        change("delete from closed_account where person_id in (select id from person where active = true)");
        change(
                "insert into closed_account (person_id, seen_at)"
                        + " select p.id, cast(?1 as timestamp with time zone) from person p where p.active = false"
                        + " and p.erased_at is null"
                        + " and not exists (select 1 from closed_account c where c.person_id = p.id)",
                now.atOffset(ZoneOffset.UTC));
    }

    /** Those whose accounts have been closed for long enough. */
    List<Long> closedBefore(Instant limit, int most) {
        return ids("select person_id from closed_account where seen_at < ?1", limit, most);
    }

    private int remove(String which, List<String> statements, Instant limit, int most) {
        List<Long> ids = ids(which, limit, most);
        if (!ids.isEmpty()) {
            // Numbers of ours, which need no place of their own.
            String list = String.join(", ", ids.stream().map(String::valueOf).toList());
            statements.forEach(statement -> change(statement.formatted(list)));
        }
        return ids.size();
    }

    @SuppressWarnings("unchecked") // A native query has no other type.
    private List<Long> ids(String which, Instant limit, int most) {
        List<Number> found = entities.createNativeQuery(which)
                .setParameter(1, limit.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    private void change(String statement, Object... values) {
        Query query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
