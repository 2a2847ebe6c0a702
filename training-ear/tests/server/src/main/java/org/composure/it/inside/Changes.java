package org.composure.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.autonomy.AuthorityChanged;
import org.composure.autonomy.AuthorityView;
import org.composure.autonomy.AuthorityView.Basis;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Channel;
import org.composure.scenario.Remedy;

/** Decisions about authority, as far as others hear of them. */
@ApplicationScoped
public class Changes {

    @Inject
    Event<AuthorityChanged> changes;

    /** Decides, and tells of it in the decision's transaction. */
    @Transactional
    public void decide(Trainee agent, Instant at) {
        tell(agent, at);
    }

    /** Tells of a decision, in whatever transaction there is. */
    public void tell(Trainee agent, Instant at) {
        var limits =
                new AuthorityLimits(3, Map.of(Remedy.REFUND, new BigDecimal(150)), Set.of(Channel.CHAT, Channel.EMAIL));
        var view = new AuthorityView(
                agent.actor().id(),
                limits,
                Optional.of(12L),
                Optional.of(at.plus(Duration.ofDays(90))),
                Basis.GRANTED,
                Optional.of(at));
        changes.fire(new AuthorityChanged(view, at, "granted"));
    }
}
