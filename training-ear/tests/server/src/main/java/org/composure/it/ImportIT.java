package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.composure.intake.Decision;
import org.composure.intake.DecisionOutcome;
import org.composure.intake.DecisionOutcome.Done;
import org.composure.intake.DecisionOutcome.Reason;
import org.composure.intake.DecisionOutcome.Refused;
import org.composure.intake.ImportFigures;
import org.composure.intake.ImportOutcome.Planned;
import org.composure.intake.ImportState;
import org.composure.intake.ImportView;
import org.composure.intake.LineView;
import org.composure.intake.boundary.Imports;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.people.Actor;
import org.composure.people.FirstPasswordOutcome;
import org.composure.people.PersonView;
import org.composure.people.Prospect.Kind;
import org.composure.people.Role;
import org.composure.people.SignInOutcome.SignedIn;
import org.composure.people.SignInOutcome.Wrong;
import org.composure.people.boundary.Register;
import org.composure.people.boundary.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Intake, R2 to R6, and people, R12 and R13. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

    private static final String HEADER = "employee number;name;account;role;team;site;email\n";
    private static final String ADDRESS = "192.0.2.44";
    private static final String PASSWORD = "chosen by themselves";
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Nanoseconds: whoever only waits leaves the processors to those who work. */
    private static final long PAUSE = 50_000_000;

    @Inject
    Imports imports;

    @Inject
    Register people;

    @Inject
    SignIn signIn;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @EJB(beanName = "AsHr")
    Caller asHr;

    private final String own = UUID.randomUUID().toString();
    private final String fresh = own + ";Noor New;noor-" + own + ";Trainee;Team " + own + ";Leeds;noor@example.org\n";
    private Actor hr;
    private Trainee known;

    @BeforeEach
    void somebodyKnown() {
        known = staff.hire();
        hr = staff.officer();
    }

    @Test
    void a_plan_says_of_each_line_what_would_happen_and_nothing_does() {
        String text = HEADER + fresh + known.account() + ";Inés Tester;;;;;\n;Nobody;;;;;\n";

        ImportView planned = plan(text);

        assertThat(planned.figures()).isEqualTo(new ImportFigures(1, 1, 0, 0, 1));
        assertThat(as(() -> imports.lines(planned.number(), Optional.empty(), 0, 50))
                        .lines())
                .extracting(LineView::line, LineView::kind)
                .containsExactly(tuple(2L, Kind.ADDED), tuple(3L, Kind.CHANGED), tuple(4L, Kind.REFUSED));
        assertThat(people.agent(own)).isEmpty();
    }

    @Test
    void while_a_line_is_refused_nothing_is_taken_in_unless_somebody_says_so() {
        ImportView planned = plan(HEADER + fresh + ";Nobody;;;;;\n");

        assertThat(decide(planned, new Decision(false, false, 0)))
                .isEqualTo(new Refused(List.of(Reason.LINES_REFUSED)));
        assertThat(decide(planned, new Decision(true, true, planned.absent())))
                .isEqualTo(new Refused(List.of(Reason.ABSENT_UNCERTAIN)));
        assertThat(people.agent(own)).isEmpty();
    }

    @Test
    void what_was_decided_is_done_once_and_kept_in_the_journal() {
        ImportView done = takeIn(HEADER + fresh + known.account() + ";Inés Tester;;Supervisor;;York;\n;Nobody;;;;;\n");

        PersonView added = people.agent(own).orElseThrow();
        assertThat(added.team()).isEqualTo("Team " + own);
        assertThat(added.site()).isEqualTo("Leeds");
        assertThat(added.email()).isEqualTo("noor@example.org");
        assertThat(people.person(known.actor().id()).orElseThrow().role()).isEqualTo(Role.SUPERVISOR);
        assertThat(done.figures()).isEqualTo(new ImportFigures(1, 1, 0, 0, 1));
        String why = "import " + done.number();
        assertThat(rows.count("journal_entry where deed = 'PEOPLE_IMPORTED' and subject = ?", why))
                .isOne();
        assertThat(rows.count("journal_entry where reason = ?", why)).isEqualTo(3);
        assertThat(plan(HEADER + fresh).figures()).isEqualTo(new ImportFigures(0, 0, 0, 1, 0));
    }

    @Test
    void what_cannot_be_done_any_more_is_left_out_and_shown() {
        String taken = staff.hire().account();
        ImportView planned = plan(HEADER + fresh);
        rows.change("update person set account = ? where account = ?", "noor-" + own, taken);

        ImportView done = run(planned, new Decision(false, false, 0));

        assertThat(done.figures()).isEqualTo(new ImportFigures(0, 0, 0, 0, 1));
        assertThat(as(() -> imports.lines(done.number(), Optional.of(Kind.REFUSED), 0, 1))
                        .lines())
                .flatExtracting(LineView::problems)
                .extracting(problem -> problem.code())
                .containsExactly("ACCOUNT_TAKEN");
    }

    @Test
    void whoever_is_not_in_the_file_keeps_their_account_unless_somebody_says_otherwise() {
        String all = rows
                .texts(
                        "select employee_number from person where active = true and id <> ?",
                        known.actor().id())
                .stream()
                .collect(Collectors.joining("\n", "employee number\n", "\n"));
        ImportView planned = plan(all);
        assertThat(planned.absent()).isOne();
        assertThat(decide(planned, new Decision(false, true, 0))).isEqualTo(new Refused(List.of(Reason.ABSENT_GREW)));

        ImportView done = run(planned, new Decision(false, true, 1));

        assertThat(done.absentClosed()).isOne();
        assertThat(people.person(known.actor().id()).orElseThrow().active()).isFalse();
    }

    @Test
    void whoever_came_by_a_file_sets_a_password_with_a_code_that_works_once() {
        ImportView done = takeIn(HEADER + fresh);
        String account = "noor-" + own;
        assertThat(signIn.signIn(account, "", ADDRESS)).isInstanceOf(Wrong.class);

        String code = as(() -> imports.codes(hr, done.number())).get(0).code();

        assertThat(rows.count("first_code where hash = ?", code)).isZero();
        assertThat(begin(account, "AAAA-BBBB-CCCC-DDDD")).isInstanceOf(FirstPasswordOutcome.Wrong.class);
        assertThat(begin(account, code.toLowerCase(Locale.ROOT))).isInstanceOf(FirstPasswordOutcome.Set.class);
        assertThat(begin(account, code)).isInstanceOf(FirstPasswordOutcome.Wrong.class);
        assertThat(signIn.signIn(account, PASSWORD, ADDRESS)).isInstanceOf(SignedIn.class);
        assertThat(as(() -> imports.codes(hr, done.number()))).isEmpty();
    }

    private FirstPasswordOutcome begin(String account, String code) {
        return signIn.begin(account, code, PASSWORD, ADDRESS);
    }

    private ImportView takeIn(String text) {
        return run(plan(text), new Decision(true, false, 0));
    }

    private ImportView run(ImportView planned, Decision decision) {
        assertThat(decide(planned, decision)).isInstanceOf(Done.class);
        Instant end = clock.instant().plus(LONGEST);
        ImportView now = look(planned);
        while (now.state() == ImportState.RUNNING && clock.instant().isBefore(end)) {
            LockSupport.parkNanos(PAUSE);
            now = look(planned);
        }
        assertThat(now.state()).isEqualTo(ImportState.DONE);
        return now;
    }

    private ImportView look(ImportView planned) {
        return as(() -> imports.imported(hr, planned.number())).orElseThrow();
    }

    private DecisionOutcome decide(ImportView planned, Decision decision) {
        return as(() -> imports.decide(hr, planned.number(), decision));
    }

    private ImportView plan(String text) {
        var outcome = as(() -> imports.plan(hr, "people.csv", text.getBytes(StandardCharsets.UTF_8)));
        return ((Planned) outcome).planned();
    }

    private <T> T as(Callable<T> work) {
        return Caller.does(asHr, work);
    }
}
