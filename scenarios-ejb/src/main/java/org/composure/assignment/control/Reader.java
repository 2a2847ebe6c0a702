package org.composure.assignment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.assignment.AssignmentPage;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.Progress;
import org.composure.assignment.State;
import org.composure.assignment.entity.Assignment;

/** Shows assignments as they stand. */
@ApplicationScoped
@Transactional
public class Reader {

    /** How many of the newest are looked through for those in one state, which no index knows. */
    static final int LOOKED_THROUGH = 1_000;

    /** How many of a person's newest are looked through for those that are open. */
    private static final int OWN = 200;

    @Inject
    private AssignmentStore assignments;

    @Inject
    private Progresses progresses;

    public AssignmentPage page(Collection<Long> members, int first, int size, Instant now) {
        return new AssignmentPage(views(assignments.of(members, first, size), now), assignments.countOf(members));
    }

    /** The same of those in one state, among the newest {@value #LOOKED_THROUGH}. */
    public AssignmentPage page(Collection<Long> members, State state, int first, int size, Instant now) {
        List<AssignmentView> found = views(assignments.of(members, 0, LOOKED_THROUGH), now).stream()
                .filter(view -> view.progress().state() == state)
                .toList();
        return new AssignmentPage(found.stream().skip(first).limit(size).toList(), found.size());
    }

    /** What a person still has to do, the most urgent first. */
    public List<AssignmentView> open(long person, Instant now) {
        return views(assignments.holding(person, OWN), now).stream()
                .filter(view -> view.progress().state().isOpen())
                .sorted(Comparator.comparing(
                                (AssignmentView view) -> view.conditions().due())
                        .thenComparing(AssignmentView::id))
                .toList();
    }

    public Optional<AssignmentView> view(long id, Instant now) {
        return assignments.find(id).flatMap(found -> views(List.of(found), now).stream()
                .findFirst());
    }

    private List<AssignmentView> views(List<Named> found, Instant now) {
        Map<Long, Progress> progress =
                progresses.of(found.stream().map(Named::assignment).toList(), now);
        return found.stream()
                .map(named -> view(named, progress.get(named.assignment().id())))
                .toList();
    }

    private static AssignmentView view(Named named, Progress progress) {
        Assignment assignment = named.assignment();
        return new AssignmentView(
                assignment.id(),
                assignment.person(),
                named.person(),
                assignment.scenarioId(),
                assignment.title(),
                assignment.conditions(),
                named.madeBy(),
                progress,
                assignment.withdrawal());
    }
}
