package org.composure.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.people.PersonView;

/** Writes people into every table, past the product: so that no table is left out because no test plays it. */
@ApplicationScoped
@Transactional
public class MarkedRows {

    private static final long FIRST = 700_000_000_000L;
    private static final AtomicLong IDS = new AtomicLong(FIRST);

    /** Tables with the column by which what was written here is known, those first that refer to others. */
    private static final List<String> WRITTEN = List.of(
            "prepared_piece.table_id",
            "prepared_table.id",
            "impact_effect.id",
            "impact_contact.impact_id",
            "impact_person.impact_id",
            "impact_rule.impact_id",
            "impact.id",
            "calibration_recall.transcript_id",
            "calibration_rating.transcript_id",
            "calibration_finding.transcript_id",
            "calibration_transcript.id",
            "calibration_round.id",
            "review_answer.id",
            "review_note.id",
            "action_item.id",
            "dispute.id",
            "assignment.id",
            "certificate_basis.certificate_id",
            "certificate_recertification.certificate_id",
            "reminder.id",
            "reminder_mail.id",
            "import_line.id",
            "import_absent.import_id",
            "people_import.id",
            "badge.id",
            "status_list.id",
            "certificate.id",
            "recertification.id",
            "sign_off.id",
            "enrolment.id",
            "program_version.id",
            "certification_program.id",
            "authority_decision.id",
            "authority_grant.id",
            "annotation.scorecard_id",
            "finding.scorecard_id",
            "score.scorecard_id",
            "scorecard.id",
            "hint.attempt_id",
            "opened_article.attempt_id",
            "turn.attempt_id",
            "attempt.id",
            "work_part.work_id",
            "work_item.id",
            "webhook_delivery.id",
            "webhook.id",
            "data_request.id",
            "sign_in_try.id");

    @Inject
    Journal journal;

    @Resource(lookup = "java:jboss/datasources/Composure")
    DataSource database;

    /** Takes it all away again: the product would not have written it like this, and other tests read these tables. */
    void clear() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String written : WRITTEN) {
                String[] parts = written.split("\\.", 2);
                statement.executeUpdate("delete from " + parts[0] + " where " + parts[1] + " > " + FIRST);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Marked write(PersonView person, PersonView other, String mark, Instant certificateEnds, Instant now) {
        keep(other, person, mark, now);
        keep(person, other, "plain", now);
        try (var connection = database.getConnection()) {
            return new Rows(connection, person, other, mark, now).write(certificateEnds);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(PersonView by, PersonView about, String words, Instant now) {
        journal.keep(
                new EntryDraft(
                        Deed.ASSIGNED,
                        Optional.of(by.id()),
                        by.name(),
                        Optional.of(about.id()),
                        about.name(),
                        words,
                        words,
                        words),
                now);
    }

    /** The rows of one person. */
    private static final class Rows {

        private final Connection connection;
        private final long person;
        private final long other;
        private final PersonView who;
        private final PersonView whoElse;
        private final String mark;
        private final OffsetDateTime now;
        private final String scenario;

        Rows(Connection connection, PersonView person, PersonView other, String mark, Instant now) throws SQLException {
            this.connection = connection;
            this.person = person.id();
            this.other = other.id();
            who = person;
            whoElse = other;
            this.mark = mark;
            this.now = now.atOffset(ZoneOffset.UTC);
            try (var query = connection.prepareStatement("select min(hash) from published_scenario");
                    var rows = query.executeQuery()) {
                rows.next();
                scenario = rows.getString(1);
            }
        }

        Marked write(Instant certificateEnds) throws SQLException {
            add("sign_in_try", IDS.incrementAndGet(), who.account(), "192.0.2.1", now, true);
            add("closed_account", person, now);
            add(
                    "data_request",
                    IDS.incrementAndGet(),
                    person,
                    "EXPORT",
                    mark,
                    now,
                    null,
                    "",
                    null,
                    null,
                    person + " EXPORT");
            add("data_request", IDS.incrementAndGet(), other, "EXPORT", "", now, "GRANTED", "plain", person, now, null);
            add(
                    "webhook_delivery",
                    IDS.incrementAndGet(),
                    webhook(),
                    mark,
                    who.employeeNumber(),
                    mark,
                    now,
                    "WAITING",
                    0,
                    now.plusYears(9),
                    null);
            long work = IDS.incrementAndGet();
            add("work_item", work, "none", "plain", "", "", person, now, "DONE", null, now, 1, now, "");
            add("work_part", work, 1, "", 0, 0, true, null);
            long table = IDS.incrementAndGet();
            add("prepared_table", table, person, now, work, "plain", 1);
            add("prepared_piece", table, 0, who.name());
            intake();
            long attempt = contact(person, now);
            impact(work, attempt);
            long others = contact(other, now);
            coaching(attempt, others);
            calibration(attempt);
            authority();
            long program = program();
            long certificate = certificate(person, program, certificateEnds, whoElse);
            run("insert into certificate_basis values (?, ?, 'id', 'hash', 'version')", certificate, attempt);
            run(
                    "insert into certificate_recertification select ?, min(id) from recertification where program_id = ?",
                    certificate,
                    program);
            reminders(certificate);
            run(
                    "update certification_program set closed_at = ?, closed_by = ?, closer = ?, closing = 'plain' where id = ?",
                    now,
                    person,
                    who.name(),
                    program);
            long othersCertificate = certificate(other, program, certificateEnds, who);
            String serial = "S" + certificate;
            run(
                    "insert into badge (id, serial, list_id, place, signed_at) select ?, ?, ?, 7, ?",
                    IDS.incrementAndGet(),
                    serial,
                    list(),
                    now);
            return new Marked(who, whoElse, mark, attempt, certificate, serial, othersCertificate);
        }

        private void impact(long work, long attempt) throws SQLException {
            long impact = IDS.incrementAndGet();
            add("impact", impact, "v", now, work, now, person, who.name(), "plain", now, work, now);
            add("impact_person", impact, person, 1, 1, 1, 0, null);
            add("impact_contact", impact, attempt, person, true, false, 0, 0, 0);
            add("impact_effect", IDS.incrementAndGet(), impact, person, false, 2, null, null, null);
            add("impact_rule", impact, 0, "lie", 1, 0, 1, 0);
        }

        private int key() {
            return Math.toIntExact(IDS.incrementAndGet() - FIRST + 1_000_000);
        }

        private long webhook() throws SQLException {
            long id = IDS.incrementAndGet();
            add("webhook", id, "https://example.org/", "s", now, now);
            return id;
        }

        /** Of a key that does not sign any more: the lists of the one that does are other tests'. */
        private long list() throws SQLException {
            long list = IDS.incrementAndGet();
            run(
                    "insert into status_list (id, key_id, house, taken) select ?, min(id), 'https://example.org/', 1 from house_key",
                    list);
            return list;
        }

        private long contact(long whose, OffsetDateTime ended) throws SQLException {
            long attempt = IDS.incrementAndGet();
            run(
                    "insert into attempt (id, person_id, scenario_id, scenario_hash, title, persona, limits, seed,"
                            + " started_at, shown_at, seen_at, ended_at, mode) values (?, ?, 'slow-response', ?, 'T',"
                            + " 'p', 'l', 1, ?, ?, ?, ?, 'ASSESSMENT')",
                    attempt,
                    whose,
                    scenario,
                    ended,
                    ended,
                    ended,
                    ended);
            run(
                    "insert into turn (attempt_id, sequence, token, reply, elapsed, answered_at) values (?, 1, 't', 'r', 5, ?)",
                    attempt,
                    ended);
            run("insert into opened_article values (?, 1, 'a', ?)", attempt, ended);
            run("insert into hint values (?, 1, 'apologise', ?)", attempt, ended);
            long card = IDS.incrementAndGet();
            run(
                    "insert into scorecard (id, attempt_id, person_id, scenario_id, scenario_hash, rulebook_version,"
                            + " passed, scored_at) values (?, ?, ?, 'slow-response', ?, 'v', true, ?)",
                    card,
                    attempt,
                    whose,
                    scenario,
                    ended);
            run(
                    "insert into score (scorecard_id, competency, earned, least, most, percent) values (?, 'EMPATHY', 1, 0, 1, 100)",
                    card);
            run(
                    "insert into finding (scorecard_id, position, rule, competency, points, critical, turn, words, sentence) values (?, 1, 'lie', 'EMPATHY', -1, false, 1, '', '')",
                    card);
            run("insert into annotation values (?, 1, 0, 0, 0, 0, 0, 'BEST', '')", card);
            return attempt;
        }

        private void intake() throws SQLException {
            long intake = IDS.incrementAndGet();
            add(
                    "people_import",
                    intake,
                    "people.csv",
                    "d",
                    person,
                    who.name(),
                    now,
                    "DONE",
                    "",
                    0,
                    0,
                    0,
                    0,
                    0,
                    false,
                    person,
                    "HR",
                    who.name(),
                    now,
                    null,
                    0);
            add(
                    "import_line",
                    IDS.incrementAndGet(),
                    intake,
                    1L,
                    "ADDED",
                    who.employeeNumber(),
                    who.name(),
                    mark,
                    mark,
                    mark);
            add("import_absent", intake, person);
            add("first_code", person, mark, now);
            add("calendar_address", person, mark, now);
        }

        private void reminders(long certificate) throws SQLException {
            long mail = IDS.incrementAndGet();
            add("reminder_mail", mail, mark, person, now, "SENT", 0, now, null, mark);
            add("reminder", IDS.incrementAndGet(), certificate, person, 1, "TOLD", mail, now);
        }

        private void coaching(long attempt, long others) throws SQLException {
            long note = IDS.incrementAndGet();
            add("review_note", note, attempt, person, 1, mark, other, now, null);
            add("review_answer", IDS.incrementAndGet(), note, mark, now, null);
            add("review_note", IDS.incrementAndGet(), others, other, 1, "plain", person, now, null);
            add("action_item", IDS.incrementAndGet(), person, attempt, mark, LocalDate.EPOCH, "DONE", other, now, now);
            add(
                    "action_item",
                    IDS.incrementAndGet(),
                    other,
                    others,
                    "plain",
                    LocalDate.EPOCH,
                    "DONE",
                    person,
                    now,
                    now);
            add(
                    "assignment",
                    IDS.incrementAndGet(),
                    person,
                    "id",
                    mark,
                    "PRACTICE",
                    now,
                    null,
                    "BEST",
                    mark,
                    other,
                    now,
                    other,
                    now,
                    mark);
            add(
                    "assignment",
                    IDS.incrementAndGet(),
                    other,
                    "id",
                    "plain",
                    "PRACTICE",
                    now,
                    null,
                    "BEST",
                    "s" + IDS.get(),
                    person,
                    now,
                    person,
                    now,
                    "plain");
            dispute(attempt, person, mark, other, whoElse.name(), mark);
            dispute(others, other, "plain", person, who.name(), "plain");
        }

        private void dispute(long attempt, long whose, String plea, long by, String name, String why)
                throws SQLException {
            add(
                    "dispute",
                    IDS.incrementAndGet(),
                    attempt,
                    whose,
                    1,
                    "lie",
                    "id",
                    "EMPATHY",
                    -1,
                    false,
                    "s",
                    "s",
                    "a",
                    plea,
                    now,
                    "REJECTED",
                    by,
                    name,
                    why,
                    now);
        }

        private void calibration(long attempt) throws SQLException {
            int number = key();
            add("calibration_round", IDS.incrementAndGet(), number, 1, person, now);
            long transcript = IDS.incrementAndGet();
            add("calibration_transcript", transcript, number, 1, attempt, "T", 1, 1, 1);
            add("calibration_finding", transcript, 1, "lie", "EMPATHY", -1, false, 1, "s");
            add("calibration_rating", transcript, person, 1, 1, 1, now);
            add("calibration_recall", transcript, person, 1, true);
        }

        private void authority() throws SQLException {
            grant(person, other, mark);
            grant(other, person, "plain");
            decision(person, other, whoElse.name(), mark);
            decision(other, person, who.name(), "plain");
        }

        private void grant(long whose, long by, String why) throws SQLException {
            add(
                    "authority_grant",
                    IDS.incrementAndGet(),
                    whose,
                    2,
                    "l",
                    now,
                    now.plusDays(1),
                    by,
                    why,
                    false,
                    null,
                    now,
                    now,
                    by);
        }

        private void decision(long whose, long by, String name, String why) throws SQLException {
            add(
                    "authority_decision",
                    IDS.incrementAndGet(),
                    whose,
                    null,
                    "GRANTED",
                    2,
                    "l",
                    now,
                    by,
                    name,
                    "{}",
                    why,
                    why,
                    now);
        }

        private long program() throws SQLException {
            long program = IDS.incrementAndGet();
            run("insert into certification_program (id, version) values (?, 1)", program);
            add(
                    "program_version",
                    IDS.incrementAndGet(),
                    program,
                    1,
                    "Title",
                    "{}",
                    null,
                    person,
                    who.name(),
                    now,
                    "plain");
            add(
                    "enrolment",
                    IDS.incrementAndGet(),
                    program,
                    person,
                    null,
                    null,
                    LocalDate.EPOCH,
                    other,
                    whoElse.name(),
                    now,
                    other,
                    now,
                    mark);
            add(
                    "enrolment",
                    IDS.incrementAndGet(),
                    program,
                    other,
                    null,
                    null,
                    LocalDate.EPOCH,
                    person,
                    who.name(),
                    now,
                    null,
                    null,
                    null);
            add("sign_off", IDS.incrementAndGet(), program, person, other, whoElse.name(), "SIGNED", mark, now);
            add("sign_off", IDS.incrementAndGet(), program, other, person, who.name(), "SIGNED", "plain", now);
            run(
                    "insert into recertification (id, program_id, made_by, maker, made_at, ends_at, reason, holders)"
                            + " values (?, ?, ?, ?, ?, ?, 'plain', 1)",
                    IDS.incrementAndGet(),
                    program,
                    person,
                    who.name(),
                    now,
                    now.plusDays(1));
            return program;
        }

        private long certificate(long whose, long program, Instant ends, PersonView issuer) throws SQLException {
            long id = IDS.incrementAndGet();
            OffsetDateTime end = ends.atOffset(ZoneOffset.UTC);
            String words = whose == person ? mark : "plain";
            String evidence = "{\"requirements\":[],\"contacts\":[],\"signOff\":{\"supervisor\":" + issuer.id()
                    + ",\"by\":\"" + issuer.name() + "\",\"ruling\":\"SIGNED\",\"reason\":\"" + words
                    + "\",\"at\":\"2026-01-01T00:00:00Z\"}}";
            run(
                    "insert into certificate (id, serial, person_id, program_id, version, place, kind, issuer_id, issuer,"
                            + " reason, issued_at, completed_at, opens_at, expires_at, grace_ends_at, evidence) values"
                            + " (?, ?, ?, ?, 1, 1, 'FIRST', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    "S" + id,
                    whose,
                    program,
                    issuer.id(),
                    issuer.name(),
                    words,
                    end.minusYears(1),
                    end.minusYears(1),
                    end.minusDays(2),
                    end.minusDays(1),
                    end,
                    evidence);
            return id;
        }

        private void add(String table, Object... values) throws SQLException {
            run("insert into " + table + " values (?" + ", ?".repeat(values.length - 1) + ")", values);
        }

        private void run(String statement, Object... values) throws SQLException {
            try (var update = connection.prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++) {
                    update.setObject(i + 1, values[i]);
                }
                update.executeUpdate();
            }
        }
    }
}
