package org.composure.assignment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.assignment.AssignOutcome;
import org.composure.assignment.AssignOutcome.Planned;
import org.composure.assignment.AssignOutcome.Reason;
import org.composure.assignment.AssignOutcome.Refused;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.Handout;
import org.composure.assignment.Progress;
import org.composure.assignment.entity.Assignment;
import org.composure.library.ScenarioCard;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Teams;

/** Works out who would get what, and says why not (R1, R2). */
@ApplicationScoped
public class Planner {

    /** What a preview can show and a person can still read. */
    static final int MOST_AT_ONCE = 1_000;

    private static final Period FURTHEST = Period.ofYears(1);

    @Inject
    private AssignmentStore assignments;

    @Inject
    private Progresses progresses;

    @Inject
    private Teams teams;

    @Inject
    private Library library;

    /** What would be made of the draft now: {@link Planned} or {@link Refused}. */
    public AssignOutcome plan(Actor actor, AssignmentDraft draft, Instant now) {
        List<PersonView> members = teams.members(actor);
        Set<Long> ids = members.stream().map(PersonView::id).collect(Collectors.toSet());
        Map<String, ScenarioCard> offer =
                library.cards().stream().collect(Collectors.toMap(ScenarioCard::id, Function.identity()));
        List<Reason> reasons = objections(draft, ids, offer.keySet(), now);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        Set<Task> taken = taken(draft, now);
        List<ScenarioCard> scenarios =
                draft.scenarios().stream().map(offer::get).toList();
        return new Planned(members.stream()
                .filter(member -> draft.people().contains(member.id()))
                .map(person -> handout(person, scenarios, taken))
                .toList());
    }

    private static Handout handout(PersonView person, List<ScenarioCard> scenarios, Set<Task> taken) {
        Map<Boolean, List<ScenarioCard>> byTaken = scenarios.stream()
                .collect(Collectors.partitioningBy(card -> taken.contains(new Task(person.id(), card.id()))));
        return new Handout(person, byTaken.get(false), byTaken.get(true));
    }

    /** What those people have open already of that in the mode. */
    private Set<Task> taken(AssignmentDraft draft, Instant now) {
        List<Assignment> holding = assignments.holding(draft.people(), draft.scenarios(), draft.mode());
        Map<Long, Progress> progress = progresses.of(holding, now);
        return holding.stream()
                .filter(assignment -> progress.get(assignment.id()).state().isOpen())
                .map(assignment -> new Task(assignment.person(), assignment.scenarioId()))
                .collect(Collectors.toSet());
    }

    private static List<Reason> objections(AssignmentDraft draft, Set<Long> members, Set<String> offer, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (draft.people().isEmpty()) {
            reasons.add(Reason.NOBODY_CHOSEN);
        }
        if (!members.containsAll(draft.people())) {
            reasons.add(Reason.NO_SUCH_PERSON);
        }
        if (draft.scenarios().isEmpty()) {
            reasons.add(Reason.NOTHING_CHOSEN);
        }
        if (!offer.containsAll(draft.scenarios())) {
            reasons.add(Reason.NO_SUCH_SCENARIO);
        }
        if ((long) draft.people().size() * draft.scenarios().size() > MOST_AT_ONCE) {
            reasons.add(Reason.TOO_MANY_AT_ONCE);
        }
        if (draft.tries().isPresent()
                && (draft.tries().getAsInt() < 1 || draft.tries().getAsInt() > AssignmentDraft.MOST_TRIES)) {
            reasons.add(Reason.TRIES_OUT_OF_RANGE);
        }
        reasons.addAll(objectionsToDay(draft, now));
        return reasons;
    }

    static List<Reason> objectionsToDay(AssignmentDraft draft, Instant now) {
        if (draft.dueOn().isEmpty()) {
            return List.of(Reason.DUE_MISSING);
        }
        // Before it is made a moment: a year can be far longer than moments reach.
        if (draft.dueOn().get().isAfter(now.atZone(ZoneOffset.UTC).toLocalDate().plus(FURTHEST))) {
            return List.of(Reason.DUE_TOO_FAR);
        }
        boolean past = draft.dueOn().get().isBefore(now.atZone(draft.zone()).toLocalDate());
        return past ? List.of(Reason.DUE_IN_THE_PAST) : List.of();
    }

    private record Task(long person, String scenarioId) {}
}
