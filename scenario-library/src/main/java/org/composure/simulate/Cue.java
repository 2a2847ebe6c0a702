package org.composure.simulate;

import static org.composure.scenario.Competency.EMPATHY;
import static org.composure.scenario.Competency.ESCALATION;
import static org.composure.scenario.Competency.FLEXIBILITY;

import org.composure.scenario.Competency;

/**
 * What an agent makes of an act at the moment at which it could be performed, and how much that draws an expert: above
 * nothing towards the reply, below it away. The weights are whole numbers set by hand for the reason beside them; they
 * are no points, and no rule is asked for them.
 */
enum Cue {
    HEARS(EMPATHY, 3, "a feeling, a story or a burden that is said back can begin to weigh less"),
    SEES_THE_PERSON(EMPATHY, 2, "what is known of this customer and not yet used shows that somebody looked"),
    APOLOGISES(EMPATHY, 2, "one apology is owed"),
    IS_POLITE(EMPATHY, 1, "thanks, comfort and a word on what is being done cost nothing"),
    ROUNDS_OFF(EMPATHY, 2, "with something under way: what was agreed, whether it helps, and coming back to it"),
    REPEATS(EMPATHY, 0, "what has been done already does no more"),
    PARROTS(EMPATHY, -2, "the same words again are a phrase"),
    ASKS(EMPATHY, 1, "a fact that nobody has given yet has to be asked for"),
    ASKS_THE_KNOWN(EMPATHY, -3, "it stands on the screen, or was told"),
    SOLVES_UNHEARD(EMPATHY, -1, "an angry customer is heard before anything is solved"),
    SPEAKS_COLDLY(EMPATHY, -3, "phrases, house words, colleagues blamed, private things said aloud"),
    BELITTLES(EMPATHY, -5, "waved away, blamed, talked down to, cut off"),

    EXPLAINS(FLEXIBILITY, 2, "a reason in plain words can be lived with"),
    OPENS_A_WAY(FLEXIBILITY, 3, "a choice, another way, a step taken off the customer"),
    USES_ROOM(FLEXIBILITY, 3, "room in a rule is there to be used"),
    BENDS_TOO_FAR(FLEXIBILITY, -3, "beyond the rule's room the next customer is told otherwise"),
    OFFERS_WHAT_FITS(FLEXIBILITY, 4, "what settles the case, and is the agent's to give or has been asked for"),
    OFFERS_EARLY(FLEXIBILITY, -3, "before the facts it reads as paying to be rid of it"),
    OFFERS_TOO_LITTLE(FLEXIBILITY, -1, "less than fits, or beside the point, is paid for twice"),
    OFFERS_TOO_MUCH(FLEXIBILITY, -4, "more than the case takes"),
    OFFERS_BEYOND_LIMIT(FLEXIBILITY, -6, "not the agent's to give, and nobody was asked"),
    DECLINES(FLEXIBILITY, 2, "a clear no with its reason"),
    DECLINES_THE_DUE(FLEXIBILITY, -4, "what is asked for is no more than fits"),
    REFUSES(FLEXIBILITY, -4, "a flat no, the rule's letter, a form, with no way out"),
    SELLS(FLEXIBILITY, -4, "nobody complains in order to buy"),

    INFORMS(ESCALATION, 2, "a fact that can be relied on"),
    SPEAKS_UNREAD(ESCALATION, -3, "the article that would say so has not been opened"),
    GUESSES(ESCALATION, -5, "stated as certain, and not known"),
    DECEIVES(ESCALATION, -6, "untrue, or left out though the customer needs it"),
    ADMITS_NOT_KNOWING(ESCALATION, 2, "a true answer begins there"),
    FINDS_OUT(ESCALATION, 2, "looked up, or reported where it can be ended"),
    PROMISES(ESCALATION, 3, "something that can be kept, with a time"),
    PROMISES_LOOSELY(ESCALATION, -4, "no time and no name, or not the agent's to promise"),
    PASSES_ON_WHAT_IS_DUE(ESCALATION, 6, "a risk that must not stay here, to somebody who deals with it"),
    PASSES_ON_WHAT_COULD_BE_ASKED(ESCALATION, 1, "above the limit: asking would keep the customer"),
    PASSES_ON_AFTER_A_LIMIT(ESCALATION, 2, "the abuse goes on, and this was said to follow"),
    PASSES_ON_NEEDLESSLY(ESCALATION, -5, "nothing here has to leave the agent's hands"),
    KNOCKS_AT_THE_WRONG_DOOR(ESCALATION, -4, "it has to go up, and not there"),
    TRANSFERS_COLD(ESCALATION, -5, "the customer begins again at the next desk"),
    ASKS_LEAVE(ESCALATION, 5, "what fits is above the limit, and asking keeps the customer"),
    ASKS_NEEDLESSLY(ESCALATION, -4, "it is the agent's own to give, or not yet known what to ask for"),
    CONSULTS(ESCALATION, 0, "advice may help, and the customer waits for it"),
    KEEPS_BACK(ESCALATION, -5, "what must be able to go up is kept from it"),
    SETS_A_LIMIT(ESCALATION, 5, "personal abuse is named once, with what follows"),
    SETS_A_LIMIT_TO_ANGER(ESCALATION, -5, "anger at what happened is no attack"),
    ENDS_AS_SAID(ESCALATION, 1, "the limit was crossed"),
    ENDS_SETTLED(ESCALATION, 0, "something is under way"),
    ENDS_ABRUPTLY(ESCALATION, -6, "nothing said before, nothing settled");

    private final Competency competency;
    private final int expert;
    private final String reason;

    Cue(Competency competency, int expert, String reason) {
        this.competency = competency;
        this.expert = expert;
        this.reason = reason;
    }

    /** The competency that an agent lacks who weighs it wrongly. */
    Competency competency() {
        return competency;
    }

    /** How much it draws an expert. */
    int expert() {
        return expert;
    }

    /** Why. */
    String reason() {
        return reason;
    }
}
