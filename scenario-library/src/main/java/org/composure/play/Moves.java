package org.composure.play;

import java.util.Set;
import org.composure.scenario.Act;

/** Acts that count alike when one looks at how a contact goes. */
final class Moves {

    /** Asking somebody above while keeping the customer. */
    static final Set<Act> ASKING = Set.of(Act.REQUEST_AUTHORISATION, Act.CONSULT_SUPERVISOR);

    /** Passing the case on to somebody else. */
    static final Set<Act> PASSING = Set.of(Act.ESCALATE, Act.WARM_HANDOFF, Act.COLD_TRANSFER);

    /** Showing that one has understood what the customer says or feels, or what was done to them. */
    static final Set<Act> ACKNOWLEDGING =
            Set.of(Act.ACKNOWLEDGE_FEELING, Act.PARAPHRASE, Act.NAME_IMPACT, Act.TAKE_OWNERSHIP);

    /** Showing that one listens. */
    static final Set<Act> LISTENING = Set.of(Act.ACKNOWLEDGE_FEELING, Act.PARAPHRASE, Act.NAME_IMPACT, Act.ASK_OPEN);

    /** Showing that one has looked at this case. */
    static final Set<Act> SEEING = Set.of(Act.TAKE_OWNERSHIP, Act.PERSONALISE);

    /** Putting a way out on the table. */
    static final Set<Act> SOLVING =
            Set.of(Act.OFFER_REMEDY, Act.OFFER_CHOICE, Act.OFFER_ALTERNATIVE, Act.USE_DISCRETION, Act.MAKE_EXCEPTION);

    /** Showing a feeling for the customer. */
    static final Set<Act> FEELING = Set.of(Act.ACKNOWLEDGE_FEELING, Act.NAME_IMPACT, Act.APOLOGISE);

    /** What takes a feeling back that was shown just before. */
    static final Set<Act> CONTRADICTING =
            Set.of(Act.REFUSE_FLAT, Act.QUOTE_POLICY, Act.BLAME_CUSTOMER, Act.DISMISS_FEELING);

    /** Words that leave the case where it is. */
    static final Set<Act> STANDING = Set.of(
            Act.ACKNOWLEDGE_FEELING,
            Act.APOLOGISE,
            Act.THANK,
            Act.REASSURE,
            Act.STOCK_PHRASE,
            Act.PROMISE_VAGUE,
            Act.QUOTE_POLICY,
            Act.REFUSE_FLAT);

    private Moves() {}
}
