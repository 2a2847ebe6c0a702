package org.composure.it.inside;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.composure.autonomy.DecisionOutcome;
import org.composure.autonomy.DecisionOutcome.Decided;
import org.composure.autonomy.DecisionView;
import org.composure.autonomy.Dossier;
import org.composure.autonomy.GrantDraft;
import org.composure.autonomy.boundary.Grants;
import org.composure.people.Actor;
import org.composure.scenario.Remedy;

/** A supervisor who decides, through the doors that the pages use. */
public final class Supervisor {

    private static final Duration TERM = Duration.ofDays(90);
    private static final String REASON = "Seen at work for a week.";
    private static final String JUSTIFICATION = "They did this for years in another house.";

    private final Actor actor;
    private final Caller role;
    private final Grants grants;

    Supervisor(Actor actor, Caller role, Grants grants) {
        this.actor = actor;
        this.role = role;
        this.grants = grants;
    }

    public Actor actor() {
        return actor;
    }

    /** Does anything else in the supervisor's role. */
    public <T> T does(Callable<T> work) {
        return Caller.does(role, work);
    }

    public Optional<Dossier> looksAt(Trainee trainee, int level) {
        return does(() -> grants.dossier(actor, trainee.actor().id(), Optional.of(level)));
    }

    /** What this supervisor would grant of a level: a refund of so much, and nothing else. */
    public static GrantDraft refunds(long person, int level, int amount) {
        return new GrantDraft(
                person,
                level,
                Map.of(Remedy.REFUND, BigDecimal.valueOf(amount)),
                Instant.now().plus(TERM),
                REASON,
                JUSTIFICATION);
    }

    public DecisionOutcome tries(GrantDraft draft) {
        return does(() -> grants.grant(actor, draft));
    }

    /** Grants all that the level permits, or proposes it where it takes two. */
    public DecisionView grants(Trainee trainee, int level) {
        var limits = looksAt(trainee, level).orElseThrow().level().limits().limits();
        return decided(tries(new GrantDraft(
                trainee.actor().id(), level, limits, Instant.now().plus(TERM), REASON, JUSTIFICATION)));
    }

    public DecisionOutcome triesToSecond(long grant) {
        return does(() -> grants.second(actor, grant, REASON));
    }

    public DecisionView seconds(long grant) {
        return decided(triesToSecond(grant));
    }

    public DecisionOutcome withdraws(long grant) {
        return does(() -> grants.withdraw(actor, grant, "Two limits were passed this week."));
    }

    public static DecisionView decided(DecisionOutcome outcome) {
        if (outcome instanceof Decided decided) {
            return decided.decision();
        }
        throw new AssertionError(outcome.toString());
    }
}
