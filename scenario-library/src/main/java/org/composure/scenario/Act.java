package org.composure.scenario;

import java.util.Set;

/**
 * A dialogue act: what a reply does. The list is closed; what an act is worth is not in it, as that depends on the
 * situation, and the rules know it.
 */
public enum Act implements Named {
    ACKNOWLEDGE_FEELING(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "names the customer's feeling, or what it is about, as understandable",
            "Three weeks without heating, with a baby: of course you are angry.",
            "Sharma et al. 2020, emotional reactions"),
    APOLOGISE(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "says sorry for what happened, in the house's name",
            "I am sorry that we left you standing there.",
            "Roschk and Kaiser 2013"),
    TAKE_OWNERSHIP(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "says that the fault or the case is ours, without a but",
            "That delay is ours.",
            "Davidow 2003, credibility"),
    PARAPHRASE(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(Datum.FACT),
            "says back in other words what the customer said, so that it can be corrected",
            "So the label never came, and then the window closed.",
            "Clark 1996, grounding"),
    NAME_IMPACT(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(Datum.FACT),
            "names what the matter means in the customer's life",
            "So you would have to take a second day off.",
            "Sharma et al. 2020, interpretations"),
    ASK_OPEN(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "asks a question that cannot be answered with yes or no, about the customer's case",
            "What happened when the technician rang?",
            "Sharma et al. 2020, explorations"),
    ASK_FACT(
            Tendency.DEPENDS,
            Competency.EMPATHY,
            Set.of(Datum.FACT),
            Set.of(),
            "asks for one fact that the case needs; whether it should have been known is for the rules",
            "Which date is on the letter?",
            "Dixon, Freeman and Toman 2010, customer effort"),
    PERSONALISE(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(Datum.FACT),
            Set.of(),
            "uses something that the record or the customer has told",
            "I can see that you asked for the label three days ago.",
            "Bitner, Booms and Tetreault 1990"),
    THANK(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "thanks the customer",
            "Thank you for telling us before it got worse.",
            "Brown and Levinson 1987"),
    REASSURE(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "tells the customer that the matter is in hand",
            "I am staying on this until it is done.",
            "Parasuraman, Zeithaml and Berry 1988, assurance"),
    INFORM_PROGRESS(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "says what is being done now and what comes next",
            "I am opening the file; it takes a minute.",
            "Maister 1985, explained waits"),
    CHECK_SATISFACTION(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "asks whether the answer settles it for the customer",
            "Does that solve it for you?",
            "ISO 10002:2018, 8.8"),
    SUMMARISE(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(Datum.DUE),
            "says at the close what was agreed",
            "So: repaired by Friday, and no charge.",
            "ISO 10002:2018, 8.8"),
    FOLLOW_UP(
            Tendency.HELPS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(Datum.DUE),
            "says that the agent will come back after it is done, and when",
            "I will ring on Friday to hear that it runs.",
            "Davidow 2003, attentiveness"),
    EXPLAIN_REASON(
            Tendency.HELPS,
            Competency.FLEXIBILITY,
            Set.of(),
            Set.of(Datum.POLICY, Datum.ARTICLE, Datum.REASON),
            "gives the true reason behind a rule or a decision, in plain words",
            "We ask because last year somebody moved an account that was not theirs.",
            "Bies and Shapiro 1987, causal accounts"),
    INFORM(
            Tendency.DEPENDS,
            Competency.FLEXIBILITY,
            Set.of(),
            Set.of(Datum.ARTICLE, Datum.FACT, Datum.POLICY),
            "states a fact about the product or the procedure; where it names an article, the words rest on it",
            "The filter has to be changed every six months.",
            "Parasuraman, Zeithaml and Berry 1988, assurance"),
    OFFER_CHOICE(
            Tendency.HELPS,
            Competency.FLEXIBILITY,
            Set.of(),
            Set.of(),
            "puts two or more ways before the customer and lets them choose",
            "A courier tomorrow, or the shop today: which suits you?",
            "Goodwin and Ross 1992, voice"),
    OFFER_ALTERNATIVE(
            Tendency.HELPS,
            Competency.FLEXIBILITY,
            Set.of(),
            Set.of(Datum.POLICY),
            "offers another way where the one asked for is closed",
            "I cannot move the date, but I can send it to your office.",
            "Goodwin and Ross 1992"),
    OFFER_REMEDY(
            Tendency.DEPENDS,
            Competency.FLEXIBILITY,
            Set.of(Datum.REMEDY, Datum.AMOUNT),
            Set.of(Datum.POLICY, Datum.REASON),
            "offers so much of a remedy; whether it fits is for the rules",
            "I am taking the 25 off now.",
            "Smith, Bolton and Wagner 1999, distributive justice"),
    USE_DISCRETION(
            Tendency.HELPS,
            Competency.FLEXIBILITY,
            Set.of(Datum.POLICY),
            Set.of(Datum.REASON),
            "bends a policy as far as its room for discretion reaches",
            "The rule lets me add a week where the delay was ours, and it was.",
            "Bowen and Lawler 1992, empowerment"),
    MAKE_EXCEPTION(
            Tendency.DEPENDS,
            Competency.FLEXIBILITY,
            Set.of(Datum.POLICY),
            Set.of(Datum.REASON),
            "sets a policy aside beyond its room for discretion",
            "I will pretend that the form came in.",
            "Bowen and Lawler 1992, costs of empowerment"),
    SPARE_EFFORT(
            Tendency.HELPS,
            Competency.FLEXIBILITY,
            Set.of(),
            Set.of(),
            "takes a step off the customer and does it for them",
            "No form; I am filling it in from here.",
            "Dixon, Freeman and Toman 2010"),
    DECLINE_WITH_REASON(
            Tendency.HELPS,
            Competency.FLEXIBILITY,
            Set.of(Datum.REASON),
            Set.of(Datum.POLICY),
            "says no clearly, with the true reason",
            "I cannot refund water damage: the maker excludes it, and so must we.",
            "Bies and Shapiro 1987"),
    ADMIT_NOT_KNOWING(
            Tendency.HELPS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(),
            "says plainly that the agent does not know",
            "I do not know, and I would rather find out than guess.",
            "Grice 1975, quality"),
    LOOK_UP(
            Tendency.HELPS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(Datum.ARTICLE, Datum.FACT),
            "says that the agent is looking it up now",
            "Let me read what the maker says about that.",
            "Parasuraman, Zeithaml and Berry 1988, reliability"),
    PROMISE_DATED(
            Tendency.HELPS,
            Competency.ESCALATION,
            Set.of(Datum.DUE),
            Set.of(Datum.REMEDY, Datum.AMOUNT),
            "promises something that is the agent's to promise, with a time",
            "You will have the label within two minutes.",
            "Davidow 2003, timeliness"),
    REQUEST_AUTHORISATION(
            Tendency.HELPS,
            Competency.ESCALATION,
            Set.of(Datum.TO),
            Set.of(Datum.REMEDY, Datum.AMOUNT, Datum.REASON),
            "asks the person who can, to allow a remedy, while keeping the customer",
            "I am asking my supervisor to release the 400 while you are here.",
            "ten Cate 2005, supervision"),
    CONSULT_SUPERVISOR(
            Tendency.HELPS,
            Competency.ESCALATION,
            Set.of(Datum.TO),
            Set.of(Datum.REASON),
            "asks somebody who knows or decides for advice, while keeping the customer",
            "I want my supervisor to read this with me before I answer.",
            "ten Cate 2005, supervision"),
    WARM_HANDOFF(
            Tendency.HELPS,
            Competency.ESCALATION,
            Set.of(Datum.TO, Datum.CONVEYS),
            Set.of(Datum.REASON),
            "hands the case over with its story, so that the customer need not tell it again",
            "I have told Ines in claims about the two visits and the promise; she is on the line now.",
            "Starmer et al. 2014, hand-over"),
    ESCALATE(
            Tendency.DEPENDS,
            Competency.ESCALATION,
            Set.of(Datum.TO),
            Set.of(Datum.REASON),
            "passes the case up; whether it was due is for the rules",
            "I am passing this to our safety desk now.",
            "ISO 10002:2018, 8.5"),
    REPORT_PATTERN(
            Tendency.HELPS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(Datum.TO, Datum.REASON),
            "passes a recurring fault on to those who can end it",
            "You are the fourth this week; I am reporting the batch.",
            "Hart, Heskett and Sasser 1990"),
    SET_LIMIT(
            Tendency.HELPS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(),
            "names the behaviour, asks for it to stop, and says what follows",
            "I want to help with the bill. If the insults go on, I will end the call.",
            "Grandey, Dickter and Sin 2004"),
    END_CONTACT(
            Tendency.DEPENDS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(Datum.REASON),
            "ends the contact",
            "I am ending this call now. You can write to us.",
            "Grandey, Dickter and Sin 2004"),
    STOCK_PHRASE(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "says a set phrase that fits every case and so none",
            "We value your custom.",
            "Grandey 2003, surface acting"),
    DISMISS_FEELING(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "tells the customer that the feeling is out of place",
            "There is no need to get upset.",
            "Sharma et al. 2020, no reaction"),
    BLAME_CUSTOMER(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(Datum.FACT),
            "lays the fault on the customer",
            "You should have read the terms.",
            "Bitner, Booms and Tetreault 1990"),
    BLAME_COLLEAGUE(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "lays the fault on a colleague or another department",
            "The warehouse never does what we tell them.",
            "Homburg and Fuerst 2005"),
    SARCASM(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "says the opposite of what is meant, at the customer's cost",
            "Well, that must have been terrible for you.",
            "Brown and Levinson 1987, face"),
    INSULT(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "attacks the person",
            "People like you never listen.",
            "Brown and Levinson 1987, face"),
    TALK_DOWN(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "explains as if to a child",
            "As I said, it is quite simple.",
            "Brown and Levinson 1987, face"),
    INTERRUPT(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "cuts off what the customer was about to say",
            "Let me stop you there.",
            "Clark 1996"),
    JARGON(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(),
            "uses house or trade words that the customer cannot know",
            "The RMA is stuck in tier two.",
            "Grice 1975, manner"),
    EXPOSE_PRIVATE(
            Tendency.HARMS,
            Competency.EMPATHY,
            Set.of(),
            Set.of(Datum.FACT),
            "says where strangers read or hear it what belongs to the customer's account or to a colleague",
            "Your account 5512 0907 was two payments behind.",
            "Petronio 2002, privacy boundaries"),
    QUOTE_POLICY(
            Tendency.HARMS,
            Competency.FLEXIBILITY,
            Set.of(Datum.POLICY),
            Set.of(),
            "puts the rule's letter in place of an answer",
            "Our terms say thirty days.",
            "Bowen and Lawler 1992"),
    REFUSE_FLAT(
            Tendency.HARMS,
            Competency.FLEXIBILITY,
            Set.of(),
            Set.of(Datum.POLICY),
            "says no with neither reason nor way out",
            "There is nothing that I can do.",
            "Tax, Brown and Chandrashekaran 1998, interactional justice"),
    DEMAND_FORM(
            Tendency.HARMS,
            Competency.FLEXIBILITY,
            Set.of(),
            Set.of(),
            "sends the customer to a form or a step that the house does not need",
            "Please fill in the form on our site first.",
            "Dixon, Freeman and Toman 2010"),
    UPSELL_IN_COMPLAINT(
            Tendency.HARMS,
            Competency.FLEXIBILITY,
            Set.of(),
            Set.of(),
            "sells in the middle of a complaint",
            "With our premium cover that would not have happened.",
            "Goodwin and Ross 1992"),
    GUESS(
            Tendency.HARMS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(Datum.ARTICLE, Datum.FACT),
            "states as certain what the agent does not know",
            "That should be covered.",
            "Grice 1975, quality"),
    CONCEAL(
            Tendency.HARMS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(Datum.FACT, Datum.ARTICLE),
            "leaves out what the customer needs to know and has a right to",
            "It is on its way.",
            "Grice 1975, quantity"),
    LIE(
            Tendency.HARMS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(Datum.FACT, Datum.ARTICLE),
            "says what the agent knows to be untrue",
            "It left the warehouse this morning.",
            "Grice 1975, quality"),
    PROMISE_VAGUE(
            Tendency.HARMS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(),
            "promises without a time or a name",
            "Somebody will be in touch.",
            "Davidow 2003, timeliness"),
    PROMISE_BEYOND_POWER(
            Tendency.HARMS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(Datum.DUE, Datum.REMEDY, Datum.AMOUNT),
            "promises what is not the agent's to promise",
            "They will refund all of it, I am sure.",
            "Bitner, Booms and Tetreault 1990"),
    COLD_TRANSFER(
            Tendency.HARMS,
            Competency.ESCALATION,
            Set.of(Datum.TO),
            Set.of(),
            "passes the customer on without their story",
            "I am putting you through to billing.",
            "Starmer et al. 2014, hand-over"),
    REFUSE_ESCALATION(
            Tendency.HARMS,
            Competency.ESCALATION,
            Set.of(),
            Set.of(Datum.REASON),
            "keeps back a case or a person that must go up",
            "My manager will tell you the same.",
            "ISO 10002:2018, 8.5");

    private final Tendency tendency;
    private final Competency competency;

    @SuppressWarnings("ImmutableEnumChecker") // Always a Set.of.
    private final Set<Datum> needs;

    @SuppressWarnings("ImmutableEnumChecker") // Always a Set.of.
    private final Set<Datum> mayCarry;

    private final String meaning;
    private final String example;
    private final String source;

    Act(
            Tendency tendency,
            Competency competency,
            Set<Datum> needs,
            Set<Datum> mayCarry,
            String meaning,
            String example,
            String source) {
        this.tendency = tendency;
        this.competency = competency;
        this.needs = needs;
        this.mayCarry = mayCarry;
        this.meaning = meaning;
        this.example = example;
        this.source = source;
    }

    /** Which way the act works in most situations. For people who read the list; no rule asks for it. */
    public Tendency tendency() {
        return tendency;
    }

    /** The competency that the act speaks to first. */
    public Competency competency() {
        return competency;
    }

    /** What the act must say beside its words. */
    public Set<Datum> needs() {
        return needs;
    }

    /** What the act may say beside its words and what it needs. */
    public Set<Datum> mayCarry() {
        return mayCarry;
    }

    /** What a reply does when it performs the act; continues "a reply that ...". */
    public String meaning() {
        return meaning;
    }

    public String example() {
        return example;
    }

    /** Where the act comes from in the literature. */
    public String source() {
        return source;
    }

    /** Which way an act works in most situations. */
    public enum Tendency {
        HELPS,
        DEPENDS,
        HARMS
    }

    /** What an act can carry beside its words. */
    public enum Datum implements Named {
        REMEDY,
        AMOUNT,
        DUE,
        REASON,
        TO,
        ARTICLE,
        FACT,
        POLICY,
        CONVEYS
    }
}
