package org.composure.simulate;

import org.composure.play.Mood.Face;
import org.composure.play.Offering;
import org.composure.play.Turn;
import org.composure.play.Upward;
import org.composure.scenario.Act;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Policy;
import org.composure.scenario.RiskFlag;

/** Sees in each act of a possible reply what it would be at that moment. */
final class Recognition {

    private final Turn turn;

    /** Of the acts of that turn, which need not be taken. */
    Recognition(Turn turn) {
        this.turn = turn;
    }

    Cue of(PerformedAct performed) {
        if (turn.repeatedWords().contains(performed.words())) {
            return Cue.PARROTS;
        }
        return switch (performed.act()) {
            case ACKNOWLEDGE_FEELING, PARAPHRASE, NAME_IMPACT, TAKE_OWNERSHIP, ASK_OPEN -> once(performed, Cue.HEARS);
            case PERSONALISE -> turn.usesNewFact(Act.PERSONALISE) ? Cue.SEES_THE_PERSON : Cue.REPEATS;
            case APOLOGISE -> once(performed, Cue.APOLOGISES);
            case THANK, REASSURE, INFORM_PROGRESS -> Cue.IS_POLITE;
            case CHECK_SATISFACTION, SUMMARISE, FOLLOW_UP -> isUnderWay() ? Cue.ROUNDS_OFF : Cue.REPEATS;
            case ASK_FACT -> question(performed);
            case STOCK_PHRASE, JARGON, BLAME_COLLEAGUE, EXPOSE_PRIVATE -> Cue.SPEAKS_COLDLY;
            case DISMISS_FEELING, BLAME_CUSTOMER, SARCASM, INSULT, TALK_DOWN, INTERRUPT -> Cue.BELITTLES;
            case EXPLAIN_REASON -> turn.unread(Act.EXPLAIN_REASON) ? Cue.SPEAKS_UNREAD : Cue.EXPLAINS;
            case OFFER_CHOICE, OFFER_ALTERNATIVE -> unheard() ? Cue.SOLVES_UNHEARD : once(performed, Cue.OPENS_A_WAY);
            case SPARE_EFFORT -> Cue.OPENS_A_WAY;
            case USE_DISCRETION -> discretion(performed);
            case MAKE_EXCEPTION -> Cue.BENDS_TOO_FAR;
            case OFFER_REMEDY -> offer(turn.offering());
            case DECLINE_WITH_REASON -> turn.declinesTheDue() ? Cue.DECLINES_THE_DUE : once(performed, Cue.DECLINES);
            case REFUSE_FLAT, QUOTE_POLICY, DEMAND_FORM -> Cue.REFUSES;
            case UPSELL_IN_COMPLAINT -> Cue.SELLS;
            case INFORM -> turn.unread(Act.INFORM) ? Cue.SPEAKS_UNREAD : Cue.INFORMS;
            case GUESS -> Cue.GUESSES;
            case LIE, CONCEAL -> Cue.DECEIVES;
            case ADMIT_NOT_KNOWING -> once(performed, Cue.ADMITS_NOT_KNOWING);
            case LOOK_UP, REPORT_PATTERN -> once(performed, Cue.FINDS_OUT);
            case PROMISE_DATED -> turn.promisesAboveLimit() ? Cue.PROMISES_LOOSELY : once(performed, Cue.PROMISES);
            case PROMISE_VAGUE, PROMISE_BEYOND_POWER -> Cue.PROMISES_LOOSELY;
            case ESCALATE, WARM_HANDOFF -> passing(turn.upward());
            case COLD_TRANSFER -> Cue.TRANSFERS_COLD;
            case REQUEST_AUTHORISATION -> turn.upward().authorityDue() ? Cue.ASKS_LEAVE : Cue.ASKS_NEEDLESSLY;
            case CONSULT_SUPERVISOR -> turn.upward().authorityDue() ? Cue.ASKS_LEAVE : Cue.CONSULTS;
            case REFUSE_ESCALATION -> Cue.KEEPS_BACK;
            case SET_LIMIT ->
                turn.knows(RiskFlag.ABUSE) ? once(performed, Cue.SETS_A_LIMIT) : Cue.SETS_A_LIMIT_TO_ANGER;
            case END_CONTACT -> ending();
        };
    }

    private Cue once(PerformedAct performed, Cue first) {
        return turn.history().has(performed.act()) ? Cue.REPEATS : first;
    }

    private boolean isUnderWay() {
        return turn.history().underWay() || turn.solves() || turn.goesUp();
    }

    private boolean unheard() {
        Face face = turn.before().face();
        return (face == Face.ANGRY || face == Face.FURIOUS) && !turn.heard();
    }

    private Cue question(PerformedAct performed) {
        boolean known = performed
                .fact()
                .filter(fact -> turn.situation().scenario().recordShows(fact)
                        || turn.history().wasTold(fact)
                        || turn.history().hasUsed(fact))
                .isPresent();
        return known ? Cue.ASKS_THE_KNOWN : Cue.ASKS;
    }

    private Cue discretion(PerformedAct performed) {
        boolean room = performed
                .policy()
                .flatMap(turn.situation().scenario()::policy)
                .map(Policy::discretion)
                .filter(discretion -> !discretion.isBlank())
                .isPresent();
        if (!room) {
            return Cue.BENDS_TOO_FAR;
        }
        return unheard() ? Cue.SOLVES_UNHEARD : once(performed, Cue.USES_ROOM);
    }

    /** What fits is asked for only where it can be known by now. */
    private Cue offer(Offering offering) {
        if (offering.overreaches()) {
            return Cue.OFFERS_BEYOND_LIMIT;
        }
        if (!offering.informed()) {
            return Cue.OFFERS_EARLY;
        }
        if (offering.tooMuch()) {
            return Cue.OFFERS_TOO_MUCH;
        }
        if (!offering.fits()) {
            return Cue.OFFERS_TOO_LITTLE;
        }
        return offering.isNew() ? Cue.OFFERS_WHAT_FITS : Cue.REPEATS;
    }

    private Cue passing(Upward upward) {
        if (upward.riskDue()) {
            return upward.rightAddressee() ? Cue.PASSES_ON_WHAT_IS_DUE : Cue.KNOCKS_AT_THE_WRONG_DOOR;
        }
        if (upward.authorityDue()) {
            return Cue.PASSES_ON_WHAT_COULD_BE_ASKED;
        }
        return upward.limitWasSet() ? Cue.PASSES_ON_AFTER_A_LIMIT : Cue.PASSES_ON_NEEDLESSLY;
    }

    private Cue ending() {
        if (turn.upward().limitWasSet()) {
            return Cue.ENDS_AS_SAID;
        }
        return isUnderWay() && !turn.knows(RiskFlag.ABUSE) ? Cue.ENDS_SETTLED : Cue.ENDS_ABRUPTLY;
    }
}
