package org.composure.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.composure.intake.ImportState;
import org.composure.intake.ImportView;
import org.composure.intake.control.Portions.Gone;
import org.composure.intake.entity.PeopleImport;
import org.composure.people.Role;
import org.composure.work.KindOfWork;
import org.composure.work.Portion;
import org.composure.work.Portion.Finished;
import org.composure.work.Portion.Worked;
import org.composure.work.Said;
import org.composure.work.WorkDraft;

/** Taking in a file, as long work (R5): first its lines, then whoever is not in it, if that was decided. */
@ApplicationScoped
public class ImportWork implements KindOfWork {

    static final String NAME = "people-import";

    private static final String LINES = "line ";
    private static final String ABSENT = "person ";

    @Inject
    private ImportStore imports;

    @Inject
    private AbsentStore absent;

    @Inject
    private Portions portions;

    static WorkDraft draft(ImportView planned) {
        String number = String.valueOf(planned.number());
        return new WorkDraft(NAME, planned.file(), number, "import-plan.xhtml?import=" + number);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Role> audience() {
        return Set.of(Role.HR);
    }

    @Override
    public List<Part> plan(Task task) {
        PeopleImport running = running(task);
        return List.of(new Part(LINES + 0, running.view(0).figures().toDo() + absent.noted(running.id())));
    }

    @Override
    public Portion work(Task task, int part, String place, Instant now) {
        long number = number(task);
        if (place.startsWith(LINES)) {
            Gone gone = portions.lines(number, after(place, LINES), now);
            boolean more = gone.size() > 0 || running(task).closesAbsent();
            return more
                    ? new Worked((gone.size() > 0 ? LINES + gone.last() : ABSENT + 0), gone.size())
                    : new Finished(0);
        }
        Gone gone = portions.absent(number, after(place, ABSENT), now);
        return gone.size() > 0 ? new Worked(ABSENT + gone.last(), gone.size()) : new Finished(0);
    }

    @Override
    public Said finish(Task task, Instant now) {
        PeopleImport running = running(task);
        running.end(ImportState.DONE);
        ImportView done = running.view(0);
        return Said.of(
                "work.done.people-import",
                done.figures().added(),
                done.figures().changed(),
                done.figures().closed() + done.absentClosed());
    }

    @Override
    public void cancelled(Task task, Instant now) {
        running(task).end(ImportState.STOPPED);
    }

    private PeopleImport running(Task task) {
        return imports.toChange(number(task)).orElseThrow();
    }

    private static long number(Task task) {
        return Long.parseLong(task.parameters());
    }

    private static long after(String place, String kind) {
        return Long.parseLong(place.substring(kind.length()));
    }
}
