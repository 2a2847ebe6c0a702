package org.composure.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.scenario.Act;
import org.composure.scenario.CustomerLine;
import org.composure.scenario.Handover;
import org.composure.scenario.Offer;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Reply;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Scene;
import org.composure.scenario.Stakes;

/**
 * One exchange: what the customer said, what the agent answered, and all that a judgement of it may depend on.
 *
 * <p>The questions on it are inferred here so that a rule can decide with a single pattern.
 *
 * @param number from 1
 * @param line what the customer said
 * @param elapsed seconds that the answer took
 * @param late whether that was longer than the customer's patience
 * @param opened articles opened while this answer was being thought over
 * @param before the customer's mood when the line was said
 * @param after the mood that the answer left
 * @param history up to the moment of answering, articles opened for this answer included
 */
public record Turn(
        int number,
        Scene scene,
        CustomerLine line,
        Reply reply,
        int elapsed,
        boolean late,
        List<String> opened,
        Mood before,
        Mood after,
        History history,
        Situation situation) {

    public Turn {
        opened = List.copyOf(opened);
    }

    public boolean does(Act act) {
        return reply.does(act);
    }

    public boolean doesAny(Act... acts) {
        return Stream.of(acts).anyMatch(reply::does);
    }

    /** Whether the act was performed in this reply or before. */
    public boolean hasDone(Act act) {
        return does(act) || history.has(act);
    }

    /** Whether the reply leaves the agent's own hands: passed on, with or without its story. */
    public boolean passesOn() {
        return doesAny(Act.ESCALATE, Act.WARM_HANDOFF, Act.COLD_TRANSFER);
    }

    /** Whether the reply asks somebody above while keeping the customer. */
    public boolean asksUp() {
        return doesAny(Act.REQUEST_AUTHORISATION, Act.CONSULT_SUPERVISOR);
    }

    public boolean goesUp() {
        return passesOn() || asksUp();
    }

    /** Whether a known risk must go up and has not been passed on before this reply. */
    public boolean riskDue() {
        return !history.passedOn() && dueFlags().findAny().isPresent();
    }

    /** Whether what fits is above the agent's limit, can be known to be, and nobody above has been asked yet. */
    public boolean authorityDue() {
        return history.clearSince() > 0 && situation.aboveLimit() && !history.wentUp();
    }

    public boolean escalationDue() {
        return riskDue() || authorityDue();
    }

    /** For how many turns escalation has been due before this one; 0 if it is not due or became so just now. */
    public int turnsOverdue() {
        int risk = riskDue()
                ? number - dueFlags().mapToInt(flag -> history.knownSince(flag.flag())).min().orElse(number)
                : 0;
        int authority = authorityDue() ? number - history.clearSince() : 0;
        return Math.max(risk, authority);
    }

    /** Whether everybody to whom the reply turns is a right addressee for what is known in this case. */
    public boolean rightAddressee() {
        return addressees().allMatch(this::isRight);
    }

    /** What the hand-over in this reply leaves out. */
    public boolean handoverComplete() {
        return reply.performed(Act.WARM_HANDOFF)
                .filter(handoff -> handoff.conveys().containsAll(List.of(Handover.values())))
                .isPresent();
    }

    /** The remedy that the reply offers, if any. */
    public Optional<Offer> offer() {
        return reply.performed(Act.OFFER_REMEDY).flatMap(PerformedAct::offer);
    }

    public boolean offers() {
        return offer().isPresent();
    }

    public boolean offerAboveLimit() {
        return offer().filter(offer -> !situation.allows(offer)).isPresent();
    }

    /** Whether the offer is more than twice the agent's limit. */
    public boolean offerFarAboveLimit() {
        return offer().filter(offer -> offer.amount()
                                .compareTo(situation.limits().limit(offer.remedy()).multiply(TWO))
                        > 0)
                .isPresent();
    }

    /** Whether the offer is the remedy that fits, and as much of it. */
    public boolean offerFits() {
        return offer().flatMap(offer -> fitting(offer).map(fitting -> offer.amount().compareTo(fitting.amount()) == 0))
                .orElse(false);
    }

    /** Whether the offer is more than fits, or of a dearer kind than the case takes. */
    public boolean offerTooMuch() {
        return offer().filter(offer -> fitting(offer)
                        .map(fitting -> offer.amount().compareTo(fitting.amount()) > 0)
                        .orElse(true))
                .isPresent();
    }

    /** Whether the offer is the right kind of remedy and less of it than fits. */
    public boolean offerTooLittle() {
        return offer().flatMap(offer -> fitting(offer).map(fitting -> offer.amount().compareTo(fitting.amount()) < 0))
                .orElse(false);
    }

    /** Whether the reply asks for a fact that stands on the agent's screen. */
    public boolean asksRecordedFact() {
        return askedFacts().anyMatch(situation.scenario()::recordShows);
    }

    /** Whether the reply asks for a fact that the customer has told. */
    public boolean asksToldFact() {
        return askedFacts().anyMatch(history::wasTold);
    }

    /** Whether the reply asks for a fact that nobody has given yet. */
    public boolean asksUnknownFact() {
        return askedFacts().anyMatch(fact -> !situation.scenario().recordShows(fact) && !history.wasTold(fact));
    }

    /** Whether the reply says the same words of an act as a reply before. */
    public boolean repeatsItself() {
        return reply.acts().stream().anyMatch(act -> history.hasSaid(act.words()));
    }

    /** Whether the act's words rest on an article that the agent has not opened. */
    public boolean unread(Act act) {
        return reply.performed(act)
                .flatMap(PerformedAct::article)
                .filter(article -> !history.hasRead(article))
                .isPresent();
    }

    /** Whether the act's words rest on an article that the agent has opened. */
    public boolean read(Act act) {
        return reply.performed(act)
                .flatMap(PerformedAct::article)
                .filter(history::hasRead)
                .isPresent();
    }

    /** Whether the act speaks of a policy that has room for discretion. */
    public boolean hasRoom(Act act) {
        return reply.performed(act)
                .flatMap(PerformedAct::policy)
                .flatMap(id -> situation.scenario().policies().stream()
                        .filter(policy -> policy.id().equals(id))
                        .findFirst())
                .filter(policy -> !policy.discretion().isBlank())
                .isPresent();
    }

    private static final java.math.BigDecimal TWO = java.math.BigDecimal.valueOf(2);

    private Stream<Stakes.Flag> dueFlags() {
        return situation.stakes().flags().stream()
                .filter(flag -> flag.flag().escalates() && history.knows(flag.flag()));
    }

    private Optional<Offer> fitting(Offer offer) {
        return situation.stakes().fitting().filter(fitting -> fitting.remedy() == offer.remedy());
    }

    private Stream<String> addressees() {
        return reply.acts().stream()
                .filter(act -> act.act().needs().contains(Act.Datum.TO))
                .flatMap(act -> act.to().stream());
    }

    private boolean isRight(String addressee) {
        boolean knownFlag = situation.stakes().flags().stream()
                .anyMatch(flag -> history.knows(flag.flag()) && flag.to().contains(addressee));
        return knownFlag || addressee.equals(situation.stakes().authoriser());
    }

    private Stream<String> askedFacts() {
        return reply.acts().stream()
                .filter(act -> act.act() == Act.ASK_FACT)
                .flatMap(act -> act.fact().stream());
    }

    /** Whether that flag is known at this turn. */
    public boolean knows(RiskFlag flag) {
        return history.knows(flag);
    }
}
