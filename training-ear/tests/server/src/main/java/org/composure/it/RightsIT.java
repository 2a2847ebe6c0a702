package org.composure.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.composure.audit.Verdict.Intact;
import org.composure.audit.boundary.Inspection;
import org.composure.it.inside.Caller;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Marked;
import org.composure.it.inside.MarkedPeople;
import org.composure.it.inside.Residue;
import org.composure.it.inside.Rows;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.rights.DataRequest.Kind;
import org.composure.rights.DataRequest.Ruling;
import org.composure.rights.ErasureDraft;
import org.composure.rights.ErasureOutcome;
import org.composure.rights.Format;
import org.composure.rights.RequestOutcome;
import org.composure.rights.Retained;
import org.composure.rights.boundary.DataRequests;
import org.composure.rights.boundary.Erasures;
import org.composure.rights.boundary.PersonalData;
import org.composure.rights.control.Holdings;
import org.composure.rights.control.Tidying;
import org.composure.verification.Withheld;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rights, R1 to R6. */
@ExtendWith(ArquillianExtension.class)
class RightsIT {

    private static final String REASON = "They left and asked for it.";
    /** Those of the libraries that keep an account of their own. */
    private static final String LIBRARIES = "flyway_.*|jberet_.*|(job|step|partition)_.*|jgroups.*";

    /** Nothing has to be proven by what ended that long ago. */
    private static final Duration LONG = Duration.ofDays(4 * 365);

    @Inject
    MarkedPeople people;

    @Inject
    CertifyingDesks desks;

    @Inject
    Residue residue;

    @Inject
    Rows rows;

    @Inject
    Register register;

    @Inject
    PersonalData data;

    @Inject
    Erasures erasures;

    @Inject
    DataRequests requests;

    @Inject
    Inspection inspection;

    @Inject
    Tidying tidying;

    @Inject
    Withheld withheld;

    @Inject
    Clock clock;

    @EJB(beanName = "AsHr")
    Caller asHr;

    @EJB(beanName = "AsSupervisor")
    Caller asSupervisor;

    private Actor hr;
    private Instant now;

    @BeforeEach
    void somebodyOfHr() {
        hr = desks.hr();
        now = clock.instant();
    }

    @AfterEach
    void takeAway() {
        people.clear();
    }

    @Test
    void every_table_is_in_the_list_of_what_is_held() {
        Set<String> tables = new TreeSet<>(residue.tables());
        tables.removeIf(table -> table.matches(LIBRARIES));

        assertThat(Holdings.shipped().tables()).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void every_column_that_refers_to_a_person_is_looked_at() {
        assertThat(residue.references()).hasSizeGreaterThan(30).allSatisfy(reference -> assertThat(
                        Holdings.shipped().looksAt(reference[0], reference[1]))
                .as("%s.%s", reference[0], reference[1])
                .isTrue());
    }

    @Test
    void what_is_handed_out_holds_something_of_every_table() throws Exception {
        Marked marked = people.form(now.minus(LONG), now);
        String json = new String(copy(marked.person().id(), Format.JSON), UTF_8);

        Set<String> expected = new TreeSet<>(Holdings.shipped().titles());
        expected.removeAll(Set.of("Your erasure", "Erasures that you decided"));
        assertThat(expected).allSatisfy(title -> assertThat(json).contains("\"title\":\"" + title + "\""));
        assertThat(json).doesNotContain("argon2");
    }

    @Test
    void it_is_handed_out_to_read_as_well() throws Exception {
        Marked marked = people.form(now.minus(LONG), now);

        assertThat(new String(copy(marked.person().id(), Format.PDF), ISO_8859_1))
                .startsWith("%PDF-1.")
                .hasSizeGreaterThan(10_000);
        assertThat(rows.count(
                        "journal_entry where deed = 'DATA_EXPORTED' and subject_id = ?",
                        marked.person().id()))
                .isOne();
    }

    @Test
    void of_an_erased_person_nothing_is_left_anywhere() throws Exception {
        Marked marked = people.form(now.minus(LONG), now);
        assertThat(residue.of(marked.mark())).hasSizeGreaterThan(20);

        assertThat(erase(marked.person())).isInstanceOf(ErasureOutcome.Done.class);

        assertThat(residue.of(marked.mark())).isEmpty();
        assertThat(new String(copy(marked.person().id(), Format.JSON), UTF_8)).doesNotContain(marked.mark());
        assertThat(verdict()).isInstanceOf(Intact.class);
        assertThat(register.person(marked.person().id()))
                .hasValueSatisfying(left -> assertThat(left.name()).isEqualTo(PersonView.ERASED));
    }

    @Test
    void what_the_erased_decided_about_others_stays() throws Exception {
        Marked marked = people.form(now.minus(LONG), now);
        erase(marked.person());

        long other = marked.other().id();
        assertThat(rows.count("authority_decision where person_id = ? and actor_name = 'Erased person'", other))
                .isOne();
        assertThat(rows.count("review_note where person_id = ? and words = 'plain'", other))
                .isOne();
        assertThat(rows.count("dispute where person_id = ? and decider = 'Erased person'", other))
                .isOne();
        assertThat(rows.count("sign_off where person_id = ? and supervisor = 'Erased person'", other))
                .isOne();
        assertThat(rows.count(
                        "certificate where id = ? and issuer = 'Erased person' and evidence like '%\"by\":\"Erased person\"%'",
                        marked.othersCertificate()))
                .isOne();
        assertThat(rows.count("attempt where id = ?", marked.attempt())).isOne();
    }

    @Test
    void a_certificate_stays_for_as_long_as_it_has_to_be_proven_and_strangers_are_not_told() throws Exception {
        // Kept for three years, of which a day is left.
        Instant ended = now.atOffset(ZoneOffset.UTC).minusYears(3).plusDays(1).toInstant();
        Marked marked = people.form(ended, now);
        assertThat(withheld.withholds(marked.serial())).isFalse();

        erase(marked.person());

        assertThat(residue.of(marked.mark()))
                .containsExactlyInAnyOrder(
                        "person.name",
                        "person.employee_number",
                        "certificate.reason",
                        "certificate.evidence",
                        "sign_off.reason");
        assertThat(register.person(marked.person().id()))
                .hasValueSatisfying(left -> assertThat(left.name()).isEqualTo(PersonView.ERASED));
        assertThat(withheld.withholds(marked.serial())).isTrue();

        tidying.portion(Retained.CERTIFICATES, now);
        assertThat(rows.count("certificate where id = ?", marked.certificate())).isOne();
        while (tidying.portion(Retained.CERTIFICATES, now.plus(Duration.ofDays(2))) > 0) {
            // Others may have ended before it.
        }
        assertThat(residue.of(marked.mark())).isEmpty();
        assertThat(verdict()).isInstanceOf(Intact.class);
    }

    @Test
    void nobody_is_erased_by_mistake() throws Exception {
        PersonView person = people.form(now.minus(LONG), now).person();

        assertThat(reasons(new ErasureDraft(person.id(), "Somebody", " ")))
                .containsExactly(ErasureOutcome.Reason.NAME_DIFFERS, ErasureOutcome.Reason.REASON_MISSING);
        assertThat(reasons(new ErasureDraft(person.id(), person.name(), "Bye, " + person.account())))
                .containsExactly(ErasureOutcome.Reason.REASON_NAMES_THEM);
        assertThat(reasons(new ErasureDraft(hr.id(), "Hedda Tester", REASON)))
                .containsExactly(ErasureOutcome.Reason.ONESELF);
        assertThat(asHr.<ErasureOutcome>call(() -> erasures.erase(hr, new ErasureDraft(-1, "", ""))))
                .isEqualTo(new ErasureOutcome.NotFound());
        erase(person);
        assertThat(reasons(new ErasureDraft(person.id(), PersonView.ERASED, REASON)))
                .containsExactly(ErasureOutcome.Reason.ALREADY_ERASED);
    }

    @Test
    void a_word_that_has_a_name_in_it_names_nobody() throws Exception {
        PersonView person = people.form(now.minus(LONG), now).person();

        assertThat(reasons(new ErasureDraft(person.id(), "Somebody", "un" + person.account() + "ly")))
                .containsExactly(ErasureOutcome.Reason.NAME_DIFFERS);
    }

    @Test
    void people_get_their_own_once_hr_has_granted_it() throws Exception {
        Actor person = people.form(now.minus(LONG), now).person().actor();
        var out = new ByteArrayOutputStream();
        long request = requests(() -> requests.own(person)).get(0).id();

        assertThat(requests(() -> requests.ask(person, Kind.EXPORT, "")))
                .isEqualTo(new RequestOutcome.Refused(RequestOutcome.Reason.WAITS_ALREADY));
        assertThat(requests(() -> data.own(person, Format.JSON, out))).isFalse();
        assertThat(out.size()).isZero();
        assertThat(asHr.<RequestOutcome>call(() -> requests.answer(hr, request, Ruling.REFUSED, " ")))
                .isEqualTo(new RequestOutcome.Refused(RequestOutcome.Reason.ANSWER_MISSING));
        assertThat(asHr.<RequestOutcome>call(() -> requests.answer(hr, request, Ruling.GRANTED, "")))
                .isInstanceOf(RequestOutcome.Done.class);
        assertThat(requests(() -> data.own(person, Format.JSON, out))).isTrue();
        assertThat(out.size()).isPositive();
    }

    @Test
    void what_is_too_old_is_removed_and_what_something_rests_on_stays() {
        Marked marked = people.form(now, now);
        long old = rows.number(
                "select max(id) from attempt where person_id = ?",
                marked.other().id());
        rows.change("update attempt set ended_at = ? where id in (?, ?)", at(now.minus(LONG)), marked.attempt(), old);

        while (tidying.portion(Retained.CONTACTS, now) > 0) {
            // A portion at a time.
        }

        assertThat(rows.count("attempt where id = ?", old)).isZero();
        assertThat(rows.count("turn where attempt_id = ?", old)).isZero();
        assertThat(rows.count("attempt where id = ?", marked.attempt())).isOne();
    }

    @Test
    void whose_account_was_closed_for_long_is_erased() {
        Marked marked = people.form(now.minus(LONG), now);
        rows.change(
                "update person set active = false where id = ?", marked.person().id());
        rows.change(
                "update closed_account set seen_at = ? where person_id = ?",
                at(now.minus(LONG)),
                marked.person().id());

        while (tidying.portion(Retained.CLOSED_ACCOUNTS, now) > 0) {
            // A portion at a time.
        }

        assertThat(residue.of(marked.mark())).isEmpty();
    }

    private static Object at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private byte[] copy(long person, Format format) throws Exception {
        var out = new ByteArrayOutputStream();
        assertThat(asHr.<Boolean>call(() -> data.of(hr, person, format, out))).isTrue();
        return out.toByteArray();
    }

    private ErasureOutcome erase(PersonView person) throws Exception {
        return asHr.call(() -> erasures.erase(hr, new ErasureDraft(person.id(), person.name(), REASON)));
    }

    private List<ErasureOutcome.Reason> reasons(ErasureDraft draft) throws Exception {
        return ((ErasureOutcome.Refused) asHr.<ErasureOutcome>call(() -> erasures.erase(hr, draft))).reasons();
    }

    private <T> T requests(Callable<T> work) throws Exception {
        return asSupervisor.call(work);
    }

    private Object verdict() throws Exception {
        return asHr.call(() -> inspection.verify(Optional.empty()));
    }
}
