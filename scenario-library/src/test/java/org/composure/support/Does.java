package org.composure.support;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.composure.scenario.Act;
import org.composure.scenario.Handover;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Remedy;

/** An act being put together for a test. Its words, where none are given, differ from those of every other turn. */
public final class Does {

    private final Act act;
    private Optional<String> words = Optional.empty();
    private Optional<Remedy> remedy = Optional.empty();
    private Optional<BigDecimal> amount = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private Optional<String> to = Optional.empty();
    private Optional<String> article = Optional.empty();
    private Optional<String> fact = Optional.empty();
    private Optional<String> policy = Optional.empty();
    private Set<Handover> conveys = Set.of();

    private Does(Act act) {
        this.act = act;
    }

    public static Does act(Act act) {
        return new Does(act);
    }

    public static Does offer(Remedy remedy, int amount) {
        return act(Act.OFFER_REMEDY).of(remedy, amount);
    }

    public Does of(Remedy kind, int much) {
        remedy = Optional.of(kind);
        amount = Optional.of(BigDecimal.valueOf(much));
        return this;
    }

    public Does saying(String text) {
        words = Optional.of(text);
        return this;
    }

    public Does because(String text) {
        reason = Optional.of(text);
        return this;
    }

    public Does to(String addressee) {
        to = Optional.of(addressee);
        return this;
    }

    public Does article(String id) {
        article = Optional.of(id);
        return this;
    }

    public Does fact(String id) {
        fact = Optional.of(id);
        return this;
    }

    public Does policy(String id) {
        policy = Optional.of(id);
        return this;
    }

    public Does conveying(Handover... parts) {
        conveys = Set.of(parts);
        return this;
    }

    PerformedAct in(int turn) {
        return new PerformedAct(
                act,
                words.orElse(act.id() + " of turn " + turn),
                remedy,
                amount,
                Optional.empty(),
                reason,
                to,
                article,
                fact,
                policy,
                conveys);
    }
}
