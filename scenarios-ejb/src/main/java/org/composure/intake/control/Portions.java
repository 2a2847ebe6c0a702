package org.composure.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import org.composure.intake.control.AbsentStore.Absent;
import org.composure.intake.entity.ImportLine;
import org.composure.intake.entity.PeopleImport;
import org.composure.people.Prospect;
import org.composure.people.Prospect.Kind;
import org.composure.people.Wanted;
import org.composure.people.boundary.Staffing;

/** Takes in one portion of an import after the other (R5). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Portions {

    /** So many that statements pay, and so few that nobody who signs in waits long for the journal. */
    static final int SIZE = 250;

    private static final List<Kind> TO_DO = List.of(Kind.ADDED, Kind.CHANGED, Kind.CLOSED);

    @Inject
    private ImportStore imports;

    @Inject
    private AbsentStore absent;

    @Inject
    private Staffing staffing;

    /**
     * What was gone through.
     *
     * @param last the last of it: a line in the file, or the id of a person; unchanged if there was nothing more
     * @param size how much it was
     */
    record Gone(long last, int size) {}

    /** Goes through the next lines that are to change something, behind that one. */
    Gone lines(long number, long after, Instant now) {
        PeopleImport running = imports.toChange(number).orElseThrow();
        List<ImportLine> lines = imports.after(number, TO_DO, after, SIZE);
        List<Wanted> wanted = lines.stream().map(ImportLine::wanted).toList();
        List<Prospect> outcomes = staffing.take(running.decider(), wanted, why(number), now);
        for (int i = 0; i < lines.size(); i++) {
            if (outcomes.get(i).kind() == Kind.REFUSED) {
                running.leaveOut(lines.get(i).kind());
                lines.get(i).refuse(Problems.of(outcomes.get(i).reasons()));
            }
        }
        return lines.isEmpty()
                ? new Gone(after, 0)
                : new Gone(lines.get(lines.size() - 1).line(), lines.size());
    }

    /** Closes the next accounts of people who are not in the file, behind that person by id. */
    Gone absent(long number, long after, Instant now) {
        PeopleImport running = imports.toChange(number).orElseThrow();
        List<Absent> some = absent.after(number, after, SIZE);
        List<Wanted> closed =
                some.stream().map(person -> Wanted.closed(person.number())).toList();
        long done = staffing.take(running.decider(), closed, why(number), now).stream()
                .filter(outcome -> outcome.kind() == Kind.CLOSED)
                .count();
        running.close((int) done);
        return some.isEmpty()
                ? new Gone(after, 0)
                : new Gone(some.get(some.size() - 1).person(), some.size());
    }

    private static String why(long number) {
        return "import " + number;
    }
}
