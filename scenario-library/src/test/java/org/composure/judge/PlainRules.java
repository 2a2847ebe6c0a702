package org.composure.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.composure.play.Closing;
import org.composure.play.Moment;
import org.composure.play.Turn;
import org.composure.scenario.Act;
import org.composure.scenario.Ending;
import org.composure.scenario.RiskFlag;

/**
 * Every rule of the book once more in plain Java: the yardstick for what the engine costs, and a second opinion on what
 * it finds.
 */
public final class PlainRules {

    private static final Map<String, Predicate<Turn>> OF_TURNS = new LinkedHashMap<>();
    private static final Map<String, Predicate<Closing>> OF_CLOSINGS = new LinkedHashMap<>();

    static {
        OF_TURNS.put("insult", t -> t.does(Act.INSULT));
        OF_TURNS.put("lie", t -> t.does(Act.LIE));
        OF_TURNS.put(
                "concession-far-above-limit",
                t -> t.offering().farAboveLimit() && t.offering().overreaches());
        OF_TURNS.put(
                "discrimination-brushed-aside",
                t -> t.knows(RiskFlag.DISCRIMINATION)
                        && t.doesAny(Act.DISMISS_FEELING, Act.BLAME_CUSTOMER, Act.SARCASM));
        OF_CLOSINGS.put("safety-kept-back", c -> c.hushedUp(RiskFlag.SAFETY));
        OF_CLOSINGS.put(
                "grave-risk-kept-back",
                c -> c.hushedUp(RiskFlag.DATA_BREACH, RiskFlag.LEGAL_THREAT, RiskFlag.DISCRIMINATION)
                        && !c.hushedUp(RiskFlag.SAFETY));
        OF_TURNS.put(
                "feeling-acknowledged",
                t -> t.does(Act.ACKNOWLEDGE_FEELING)
                        && t.before().unsettled()
                        && !t.history().has(Act.ACKNOWLEDGE_FEELING)
                        && !t.contradictsItself());
        OF_TURNS.put("feeling-contradicted", t -> t.contradictsItself());
        OF_TURNS.put(
                "apology-in-its-place",
                t -> t.does(Act.APOLOGISE)
                        && !t.history().has(Act.APOLOGISE)
                        && (t.before().anger() < 50 || t.acknowledgedBefore(Act.APOLOGISE))
                        && !t.contradictsItself());
        OF_TURNS.put(
                "apology-before-acknowledgement",
                t -> t.does(Act.APOLOGISE)
                        && !t.history().has(Act.APOLOGISE)
                        && t.before().anger() >= 50
                        && !t.acknowledgedBefore(Act.APOLOGISE)
                        && !t.contradictsItself());
        OF_TURNS.put(
                "apology-repeated",
                t -> t.does(Act.APOLOGISE) && t.history().has(Act.APOLOGISE) && !t.movesOn() && !t.repeatsItself());
        OF_TURNS.put("phrase-repeated", t -> t.repeatsItself());
        OF_TURNS.put("asked-what-the-record-shows", t -> t.asksRecordedFact());
        OF_TURNS.put("asked-twice", t -> t.asksToldFact());
        OF_TURNS.put("asked-what-is-missing", t -> t.asksUnknownFact() && !t.asksRecordedFact() && !t.asksToldFact());
        OF_TURNS.put(
                "open-question-first",
                t -> t.does(Act.ASK_OPEN)
                        && !t.history().has(Act.ASK_OPEN)
                        && !t.history().solved()
                        && !t.solves());
        OF_TURNS.put(
                "solved-before-listening",
                t -> t.solves() && !t.history().solved() && t.before().anger() >= 50 && !t.heard());
        OF_TURNS.put("personal", t -> t.usesNewFact(Act.PERSONALISE));
        OF_TURNS.put("private-things-exposed", t -> t.does(Act.EXPOSE_PRIVATE));
        OF_TURNS.put("said-back", t -> t.does(Act.PARAPHRASE) && !t.history().has(Act.PARAPHRASE));
        OF_TURNS.put(
                "impact-named",
                t -> t.does(Act.NAME_IMPACT) && !t.history().has(Act.NAME_IMPACT) && !t.contradictsItself());
        OF_TURNS.put("thanked-in-fury", t -> t.does(Act.THANK) && t.before().anger() >= 75);
        OF_TURNS.put("feeling-dismissed", t -> t.does(Act.DISMISS_FEELING));
        OF_TURNS.put("belittled", t -> t.doesAny(Act.TALK_DOWN, Act.SARCASM));
        OF_TURNS.put("cut-off", t -> t.does(Act.INTERRUPT));
        OF_TURNS.put("empty-words", t -> t.does(Act.STOCK_PHRASE) && !t.repeatsItself());
        OF_TURNS.put("house-words", t -> t.does(Act.JARGON));
        OF_TURNS.put("customer-blamed", t -> t.does(Act.BLAME_CUSTOMER));
        OF_TURNS.put("colleague-blamed", t -> t.does(Act.BLAME_COLLEAGUE));
        OF_TURNS.put(
                "ownership-taken",
                t -> t.does(Act.TAKE_OWNERSHIP)
                        && !t.history().has(Act.TAKE_OWNERSHIP)
                        && !t.doesAny(Act.BLAME_COLLEAGUE, Act.BLAME_CUSTOMER));
        OF_TURNS.put(
                "wait-explained", t -> t.does(Act.INFORM_PROGRESS) && (t.does(Act.LOOK_UP) || t.asksUp()) && !t.late());
        OF_TURNS.put("late-answer", t -> t.late());
        OF_TURNS.put(
                "answer-checked",
                t -> t.does(Act.CHECK_SATISFACTION)
                        && !t.history().has(Act.CHECK_SATISFACTION)
                        && (t.history().solved() || t.solves()));
        OF_TURNS.put(
                "follow-up-offered",
                t -> t.does(Act.FOLLOW_UP)
                        && !t.history().has(Act.FOLLOW_UP)
                        && (t.history().underWay() || t.solves() || t.goesUp()));
        OF_CLOSINGS.put("agreement-summarised", c -> c.closedWith(Act.SUMMARISE) && c.somethingAgreed());
        OF_CLOSINGS.put(
                "customer-calmed",
                c -> c.history().peakAnger() >= 50 && c.mood().anger() < 50 && c.calmedBy() >= 20 && c.held());
        OF_CLOSINGS.put(
                "repeat-contact-not-owned",
                c -> c.history().knows(RiskFlag.REPEAT_CONTACT) && !c.history().has(Act.TAKE_OWNERSHIP));
        OF_TURNS.put(
                "offer-fits",
                t -> t.offering().fits()
                        && t.offering().isNew()
                        && !t.offering().overreaches()
                        && !t.situation().stakes().negligence());
        OF_TURNS.put(
                "offer-too-much",
                t -> t.offering().tooMuch()
                        && t.offering().informed()
                        && !t.offering().overreaches()
                        && !t.situation().stakes().negligence());
        OF_TURNS.put(
                "offer-too-little",
                t -> t.offering().tooLittle()
                        && t.offering().informed()
                        && !t.situation().aboveLimit());
        OF_TURNS.put(
                "offer-beside-the-point",
                t -> t.offering().besideThePoint() && t.offering().informed());
        OF_TURNS.put(
                "offer-before-the-facts",
                t -> t.offering().made()
                        && !t.offering().informed()
                        && !t.offering().fits()
                        && !t.offering().overreaches());
        OF_TURNS.put(
                "offer-above-limit",
                t -> t.offering().overreaches() && !t.offering().farAboveLimit());
        OF_TURNS.put(
                "discretion-used",
                t -> t.hasRoom(Act.USE_DISCRETION)
                        && !t.history().has(Act.USE_DISCRETION)
                        && !t.offering().overreaches());
        OF_TURNS.put(
                "exception-beyond-room",
                t -> (t.does(Act.MAKE_EXCEPTION) || t.bendsTheUnbending())
                        && !t.history().askedUp()
                        && !t.asksUp());
        OF_TURNS.put(
                "choice-offered", t -> t.does(Act.OFFER_CHOICE) && !t.history().has(Act.OFFER_CHOICE));
        OF_TURNS.put(
                "alternative-offered",
                t -> t.does(Act.OFFER_ALTERNATIVE)
                        && !t.history().has(Act.OFFER_ALTERNATIVE)
                        && !t.does(Act.REFUSE_FLAT));
        OF_TURNS.put(
                "no-with-a-reason",
                t -> t.does(Act.DECLINE_WITH_REASON)
                        && !t.history().has(Act.DECLINE_WITH_REASON)
                        && !t.declinesTheDue());
        OF_TURNS.put("due-declined", t -> t.declinesTheDue());
        OF_TURNS.put(
                "reason-given",
                t -> t.does(Act.EXPLAIN_REASON)
                        && !t.history().has(Act.EXPLAIN_REASON)
                        && !t.unread(Act.EXPLAIN_REASON));
        OF_TURNS.put(
                "flat-refusal",
                t -> t.does(Act.REFUSE_FLAT)
                        && !t.hasRoom(Act.REFUSE_FLAT)
                        && !t.hasRoom(Act.QUOTE_POLICY)
                        && !t.leavesWithNothing());
        OF_TURNS.put(
                "flat-refusal-despite-room",
                t -> t.does(Act.REFUSE_FLAT)
                        && (t.hasRoom(Act.REFUSE_FLAT) || t.hasRoom(Act.QUOTE_POLICY))
                        && !t.leavesWithNothing());
        OF_TURNS.put(
                "policy-quoted-at-anger",
                t -> t.does(Act.QUOTE_POLICY) && t.before().anger() >= 50);
        OF_TURNS.put(
                "policy-quoted", t -> t.does(Act.QUOTE_POLICY) && t.before().anger() < 50 && !t.does(Act.REFUSE_FLAT));
        OF_TURNS.put(
                "negligence-all-given",
                t -> t.situation().stakes().negligence()
                        && t.offering().tooMuch()
                        && !t.offering().overreaches()
                        && t.offering().informed());
        OF_TURNS.put("negligence-nothing-given", t -> t.leavesWithNothing());
        OF_TURNS.put(
                "negligence-middle-way",
                t -> t.situation().stakes().negligence()
                        && t.offering().fits()
                        && t.offering().isNew()
                        && !t.offering().overreaches());
        OF_TURNS.put("form-demanded", t -> t.does(Act.DEMAND_FORM));
        OF_TURNS.put(
                "effort-spared", t -> t.does(Act.SPARE_EFFORT) && t.history().count(Act.SPARE_EFFORT) < 2);
        OF_TURNS.put("sold-in-a-complaint", t -> t.does(Act.UPSELL_IN_COMPLAINT));
        OF_CLOSINGS.put("remedy-withheld", c -> c.remedyWithheld());
        OF_TURNS.put(
                "escalated-when-due",
                t -> t.doesAny(Act.ESCALATE, Act.WARM_HANDOFF)
                        && t.upward().riskDue()
                        && t.upward().turnsOverdue() < 3
                        && (t.heard() || t.knows(RiskFlag.SAFETY)));
        OF_TURNS.put(
                "authority-asked",
                t -> t.asksUp() && t.upward().authorityDue() && t.upward().turnsOverdue() < 3);
        OF_TURNS.put(
                "passed-on-for-authority",
                t -> t.passesOn()
                        && t.upward().authorityDue()
                        && !t.upward().riskDue()
                        && !t.asksUp()
                        && t.upward().turnsOverdue() < 3);
        OF_TURNS.put(
                "escalation-overdue",
                t -> t.upward().turnsOverdue() == 3 && !t.upward().answered());
        OF_TURNS.put("escalated-late", t -> t.upward().answered() && t.upward().turnsOverdue() >= 3);
        OF_TURNS.put("escalated-before-listening", t -> t.passesOn() && !t.heard() && !t.knows(RiskFlag.SAFETY));
        OF_TURNS.put(
                "needless-escalation",
                t -> t.passesOn()
                        && !t.upward().due()
                        && t.heard()
                        && !t.history().passedOn()
                        && !t.upward().limitWasSet());
        OF_TURNS.put(
                "passed-around",
                t -> t.passesOn()
                        && t.history().passedOn()
                        && !t.upward().due()
                        && !t.upward().limitWasSet());
        OF_TURNS.put("needless-authorisation", t -> t.upward().asksForTheAllowed());
        OF_TURNS.put(
                "right-addressee",
                t -> t.goesUp() && t.upward().due() && t.upward().rightAddressee());
        OF_TURNS.put(
                "wrong-addressee",
                t -> t.goesUp() && t.upward().due() && !t.upward().rightAddressee());
        OF_TURNS.put("reason-told-upwards", t -> t.upward().due() && t.upward().givesReason());
        OF_TURNS.put(
                "handover-complete",
                t -> t.upward().handoverComplete()
                        && (t.upward().due() || t.upward().limitWasSet()));
        OF_TURNS.put(
                "handover-incomplete",
                t -> t.does(Act.WARM_HANDOFF) && !t.upward().handoverComplete());
        OF_TURNS.put("cold-transfer", t -> t.does(Act.COLD_TRANSFER));
        OF_TURNS.put("manager-refused", t -> t.does(Act.REFUSE_ESCALATION) && t.knows(RiskFlag.INSISTS_ON_MANAGER));
        OF_TURNS.put("escalation-refused", t -> t.does(Act.REFUSE_ESCALATION) && !t.knows(RiskFlag.INSISTS_ON_MANAGER));
        OF_TURNS.put("guessed-beside-the-article", t -> t.unread(Act.GUESS));
        OF_TURNS.put("guessed", t -> t.does(Act.GUESS) && !t.unread(Act.GUESS));
        OF_TURNS.put("said-without-reading", t -> (t.unread(Act.INFORM) || t.unread(Act.EXPLAIN_REASON)));
        OF_TURNS.put("said-from-the-article", t -> (t.read(Act.INFORM) || t.read(Act.EXPLAIN_REASON)));
        OF_TURNS.put(
                "not-knowing-admitted",
                t -> t.does(Act.ADMIT_NOT_KNOWING) && !t.history().has(Act.ADMIT_NOT_KNOWING) && !t.does(Act.GUESS));
        OF_TURNS.put(
                "not-knowing-left-there",
                t -> t.does(Act.ADMIT_NOT_KNOWING)
                        && t.history().has(Act.ADMIT_NOT_KNOWING)
                        && !t.hasDone(Act.LOOK_UP)
                        && !t.history().wentUp()
                        && !t.goesUp());
        OF_TURNS.put(
                "found-out",
                t -> t.does(Act.LOOK_UP) && !t.history().has(Act.LOOK_UP) && t.hasDone(Act.ADMIT_NOT_KNOWING));
        OF_TURNS.put(
                "promise-with-a-time",
                t -> t.does(Act.PROMISE_DATED) && !t.history().has(Act.PROMISE_DATED) && !t.promisesAboveLimit());
        OF_TURNS.put("promise-without-a-time", t -> t.does(Act.PROMISE_VAGUE));
        OF_TURNS.put("promise-beyond-power", t -> (t.does(Act.PROMISE_BEYOND_POWER) || t.promisesAboveLimit()));
        OF_TURNS.put("concealed", t -> t.does(Act.CONCEAL));
        OF_TURNS.put(
                "limit-set",
                t -> t.does(Act.SET_LIMIT)
                        && t.knows(RiskFlag.ABUSE)
                        && !t.history().has(Act.SET_LIMIT));
        OF_TURNS.put("limit-without-abuse", t -> t.does(Act.SET_LIMIT) && !t.knows(RiskFlag.ABUSE));
        OF_TURNS.put(
                "ended-without-a-limit",
                t -> t.does(Act.END_CONTACT)
                        && t.knows(RiskFlag.ABUSE)
                        && !t.history().has(Act.SET_LIMIT));
        OF_TURNS.put(
                "ended-after-a-limit",
                t -> t.does(Act.END_CONTACT)
                        && t.knows(RiskFlag.ABUSE)
                        && t.history().has(Act.SET_LIMIT));
        OF_TURNS.put(
                "ended-unsettled",
                t -> t.does(Act.END_CONTACT)
                        && !t.knows(RiskFlag.ABUSE)
                        && !t.history().underWay()
                        && !t.solves()
                        && !t.goesUp());
        OF_TURNS.put(
                "pattern-reported",
                t -> t.does(Act.REPORT_PATTERN) && !t.history().has(Act.REPORT_PATTERN));
        OF_CLOSINGS.put(
                "risk-not-passed-on",
                c -> c.riskKeptBack()
                        && !c.hushedUp(
                                RiskFlag.SAFETY, RiskFlag.DATA_BREACH, RiskFlag.LEGAL_THREAT, RiskFlag.DISCRIMINATION));
        OF_CLOSINGS.put("authority-never-asked", c -> c.authorityNeverAsked());
        OF_CLOSINGS.put(
                "abuse-unanswered",
                c -> c.history().knows(RiskFlag.ABUSE) && !c.history().has(Act.SET_LIMIT));
        OF_CLOSINGS.put(
                "kept-what-was-yours",
                c -> !c.escalationWasDue()
                        && !c.history().passedOn()
                        && !c.history().has(Act.REQUEST_AUTHORISATION)
                        && !c.ended(Ending.Kind.LOST));
    }

    private final Map<String, RuleDescription> book = new LinkedHashMap<>();

    public PlainRules(Rulebook rulebook) {
        rulebook.rules().forEach(rule -> book.put(rule.id(), rule));
    }

    /** How many there are. */
    static int size() {
        return OF_TURNS.size() + OF_CLOSINGS.size();
    }

    /** Ids of the rules that hold at a moment. */
    List<String> holding(Moment moment) {
        List<String> holding = new ArrayList<>();
        if (moment instanceof Turn turn) {
            OF_TURNS.forEach((id, rule) -> add(id, rule.test(turn), holding));
        } else if (moment instanceof Closing closing) {
            OF_CLOSINGS.forEach((id, rule) -> add(id, rule.test(closing), holding));
        }
        return holding;
    }

    private static void add(String id, boolean holds, List<String> holding) {
        if (holds) {
            holding.add(id);
        }
    }

    /** What each of these moments is worth. */
    public List<Worth> weigh(List<? extends Moment> moments) {
        return moments.stream().map(this::weigh).toList();
    }

    private Worth weigh(Moment moment) {
        Worth worth = Worth.NOTHING;
        for (String id : holding(moment)) {
            worth = worth.plus(book.get(id));
        }
        return worth;
    }
}
