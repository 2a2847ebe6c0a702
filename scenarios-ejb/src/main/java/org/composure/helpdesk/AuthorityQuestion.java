package org.composure.helpdesk;

import java.math.BigDecimal;
import java.util.Optional;
import org.composure.scenario.Channel;
import org.composure.scenario.Remedy;

/**
 * What the help desk wants to know of an agent; with nothing in it, all that they may give.
 *
 * @param amount in the remedy's unit; only with an action
 */
public record AuthorityQuestion(Optional<Remedy> action, Optional<BigDecimal> amount, Optional<Channel> channel) {
    public AuthorityQuestion {
        if (amount.isPresent() && (action.isEmpty() || amount.get().signum() < 0)) {
            throw new IllegalArgumentException("An amount of nothing, or below nothing: " + amount.get());
        }
    }

    public boolean isOpen() {
        return action.isEmpty() && channel.isEmpty();
    }
}
