package org.composure.autonomy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.autonomy.AuthorityChanged;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.DecisionOutcome.Decided;
import org.composure.autonomy.DecisionView;
import org.composure.autonomy.DecisionView.Kind;
import org.composure.autonomy.entity.AuthorityDecision;
import org.composure.autonomy.entity.Ruling;
import org.composure.people.PersonView;

/** Keeps a decision, journals it, and says what it changed (R8). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DecisionKeeper {

    @Inject
    private DecisionStore decisions;

    @Inject
    private AuthorityInForce inForce;

    @Inject
    private Journal journal;

    @Inject
    private Event<AuthorityChanged> changed;

    /**
     * Keeps what was decided about a person.
     *
     * @param before what they could give before
     */
    DecisionOutcome keep(AuthorityDecision decision, PersonView person, AuthorityView before, Ruling ruling) {
        decisions.add(decision);
        AuthorityView after = inForce.of(person, ruling.at());
        journal.keep(entry(decision.view(), person, before, ruling), ruling.at());
        if (decision.changesAuthority()) {
            String why = ruling.kind() == Kind.WITHDRAWN ? "withdrawn" : "granted";
            changed.fire(new AuthorityChanged(after, ruling.at(), why));
        }
        return new Decided(decision.view());
    }

    private static EntryDraft entry(DecisionView decision, PersonView person, AuthorityView before, Ruling ruling) {
        return new EntryDraft(
                deed(ruling.kind()),
                Optional.of(ruling.actor().id()),
                ruling.actor().name(),
                Optional.of(person.id()),
                person.name(),
                before.limits().text() + " " + before.basis(),
                decision.limits().text()
                        + decision.until().map(until -> " until " + until).orElse("")
                        + decision.grant()
                                .map(grant -> " (grant " + grant + ")")
                                .orElse(""),
                decision.reason()
                        + (decision.justification().isEmpty() ? "" : " Justification: " + decision.justification()));
    }

    private static Deed deed(Kind kind) {
        return switch (kind) {
            case PROPOSED -> Deed.GRANT_PROPOSED;
            case GRANTED, SECONDED -> Deed.GRANT_MADE;
            case DECLINED, REFUSED -> Deed.GRANT_REFUSED;
            case WITHDRAWN -> Deed.GRANT_WITHDRAWN;
        };
    }
}
