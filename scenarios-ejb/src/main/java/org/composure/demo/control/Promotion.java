package org.composure.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Predicate;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.DecisionOutcome.Decided;
import org.composure.autonomy.DecisionView;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.GrantDraft;
import org.composure.autonomy.boundary.Grants;
import org.composure.autonomy.boundary.PastGrants;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.People;

/** How the demo's supervisors granted their people more than they began with (R7). */
@ApplicationScoped
public class Promotion {

    private static final String REASON = "Two weeks beside me at the desk: calm, and asks before the limit.";
    private static final String JUSTIFICATION = "The record here is short, but they worked at this level before.";
    private static final String SECOND_REASON = "Read the record and two debriefs, and agree.";

    @Inject
    private People people;

    @Inject
    private Library library;

    @Inject
    private Grants grants;

    @Inject
    private PastGrants past;

    void grant(Colleague colleague, PersonView person, int level, Instant then) {
        GrantDraft draft = new GrantDraft(
                person.id(),
                level,
                library.house().level(level).limits().limits(),
                then.plus(grants.rules().usual()),
                REASON,
                JUSTIFICATION);
        DecisionView decision = decided(past.grant(supervisor(colleague.team()::equals), draft, then));
        if (decision.kind() == Kind.PROPOSED) {
            Actor second = supervisor(team -> !team.equals(colleague.team()));
            decided(past.second(second, decision.grant().orElseThrow(), SECOND_REASON, then));
        }
    }

    /** The first supervisor of such a team. */
    private Actor supervisor(Predicate<String> team) {
        return Colleagues.all().stream()
                .filter(one -> one.role() == Role.SUPERVISOR && team.test(one.team()))
                .map(Colleague::account)
                .flatMap(account -> people.people(account, 0, People.PAGE).people().stream()
                        .filter(person -> person.account().equals(account)))
                .map(PersonView::actor)
                .findFirst()
                .orElseThrow();
    }

    private static DecisionView decided(DecisionOutcome outcome) {
        if (outcome instanceof Decided decided) {
            return decided.decision();
        }
        throw new IllegalStateException(outcome.toString());
    }
}
