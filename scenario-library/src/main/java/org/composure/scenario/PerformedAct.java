package org.composure.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * An act as a reply performs it, with the words that do it and the data that the act carries.
 *
 * @param words the words of the reply that do it; they occur in the reply
 * @param remedy what is offered or asked authorisation for
 * @param amount in the remedy's unit
 * @param due until when, as an ISO-8601 duration from now in days, hours and minutes ({@code PT2H})
 * @param reason why, as given to the customer or the addressee
 * @param to to whom the case goes or who is asked, e.g. {@code supervisor}, {@code safety-desk}
 * @param article the knowledge article that the words rest on
 * @param fact the fact that the words use or ask for
 * @param policy the policy that the words quote or bend
 * @param conveys what a hand-over tells the next person
 */
public record PerformedAct(
        Act act,
        String words,
        Optional<Remedy> remedy,
        Optional<BigDecimal> amount,
        Optional<String> due,
        Optional<String> reason,
        Optional<String> to,
        Optional<String> article,
        Optional<String> fact,
        Optional<String> policy,
        Set<Handover> conveys) {

    public PerformedAct {
        conveys = Set.copyOf(conveys);
    }

    /** An act without data. */
    public static PerformedAct of(Act act, String words) {
        return new PerformedAct(
                act,
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** What is offered, where the act names a remedy and an amount. */
    public Optional<Offer> offer() {
        return remedy.isPresent() && amount.isPresent()
                ? Optional.of(new Offer(remedy.get(), amount.get()))
                : Optional.empty();
    }
}
