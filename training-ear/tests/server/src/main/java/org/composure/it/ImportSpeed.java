package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.composure.intake.Decision;
import org.composure.intake.DecisionOutcome.Done;
import org.composure.intake.ImportFigures;
import org.composure.intake.ImportOutcome.Planned;
import org.composure.intake.ImportState;
import org.composure.intake.ImportView;
import org.composure.intake.boundary.Imports;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Staff;
import org.composure.people.Actor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Intake: how long ten thousand people take. No test by its name, so that only who asks for it waits for it. */
@ExtendWith(ArquillianExtension.class)
class ImportSpeed {

    private static final int PEOPLE = 10_000;
    private static final int TEAMS = 400;
    private static final double SECOND = 1_000;
    private static final Duration MOST = Duration.ofMinutes(10);

    /** Nanoseconds: whoever only waits leaves the processors to those who work. */
    private static final long PAUSE = 50_000_000;

    @Inject
    Imports imports;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @EJB(beanName = "AsHr")
    Caller asHr;

    private Actor hr;

    @Test
    void ten_thousand_people_are_added_changed_and_left_as_they_are() throws Exception {
        hr = staff.officer();
        String own = UUID.randomUUID().toString().substring(0, 8);

        takeIn("added", file(own, "Leeds"), new ImportFigures(PEOPLE, 0, 0, 0, 0));
        takeIn("changed", file(own, "York"), new ImportFigures(0, PEOPLE, 0, 0, 0));
        Begun before = begun();
        ImportView same = plan(file(own, "York"));
        say("planned, unchanged", before);
        assertThat(same.figures()).isEqualTo(new ImportFigures(0, 0, 0, PEOPLE, 0));
        Begun handing = begun();
        int codes = as(() -> imports.codes(hr, same.number() - 2)).size();
        say(codes + " codes", handing);
    }

    private void takeIn(String what, byte[] file, ImportFigures expected) throws Exception {
        Begun before = begun();
        ImportView planned = plan(file);
        say("planned, " + what, before);
        assertThat(planned.figures()).isEqualTo(expected);
        Begun decided = begun();
        assertThat(as(() -> imports.decide(hr, planned.number(), new Decision(false, false, 0))))
                .isInstanceOf(Done.class);
        Optional<ImportView> now = as(() -> imports.imported(hr, planned.number()));
        while (now.orElseThrow().state() == ImportState.RUNNING
                && clock.instant().isBefore(decided.at().plus(MOST))) {
            LockSupport.parkNanos(PAUSE);
            now = as(() -> imports.imported(hr, planned.number()));
        }
        say(what, decided);
        assertThat(now.orElseThrow().state()).isEqualTo(ImportState.DONE);
        assertThat(now.orElseThrow().figures()).isEqualTo(expected);
    }

    private ImportView plan(byte[] file) throws Exception {
        return ((Planned) as(() -> imports.plan(hr, "speed.csv", file))).planned();
    }

    private static byte[] file(String own, String site) {
        List<String> lines = IntStream.range(0, PEOPLE)
                .mapToObj(person ->
                        own + "-" + person + ";Person " + person + ";p" + own + "." + person + ";Trainee;Team " + own
                                + "-" + person % TEAMS + ";" + site + ";p" + person + "@example.org;yes")
                .toList();
        String header = "employee number;name;account;role;team;site;email;active\n";
        return lines.stream().collect(Collectors.joining("\n", header, "\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** When something began, and what the server had taken of a processor until then. */
    private record Begun(Instant at, Duration processor) {}

    private Begun begun() {
        return new Begun(clock.instant(), processor());
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void say(String what, Begun since) {
        Duration took = Duration.between(since.at(), clock.instant());
        Duration processor = processor().minus(since.processor());
        System.out.printf(
                "%,d people %s in %.1f s, in %.1f s of a processor%n",
                PEOPLE, what, took.toMillis() / SECOND, processor.toMillis() / SECOND);
    }

    private <T> T as(Callable<T> work) throws Exception {
        return asHr.call(work);
    }
}
