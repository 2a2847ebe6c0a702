package org.composure.reporting;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a case had to go up, by whether it did (R6). Which rule tells of which is this table.
 *
 * <p>A finding says that it happened at some moment of the contact: one that went up needlessly at first and rightly later
 * is in two cells, and one in which nothing of it was found is in none.
 */
public enum EscalationOutcome {
    /** Due, and done: in time or late, by passing on or by asking. */
    ESCALATED(true, true, "escalated-when-due", "authority-asked", "passed-on-for-authority", "escalated-late"),

    /** Not due, and kept. */
    HANDLED(false, false, "kept-what-was-yours"),

    /** Not due, and yet done. Before the customer was heard, nobody could know that it was due. */
    NEEDLESS(
            false,
            true,
            "needless-escalation",
            "needless-authorisation",
            "passed-around",
            "escalated-before-listening"),

    /** Due, and not done. */
    MISSED(
            true,
            false,
            "risk-not-passed-on",
            "authority-never-asked",
            "manager-refused",
            "safety-kept-back",
            "grave-risk-kept-back");

    /** Rules on escalation judgement that tell how something was done, or of something else than going up. */
    public static final Set<String> BESIDE = Set.of(
            // How and when it went up: whether it had to, and did, is found by a rule above.
            "escalation-overdue",
            "escalation-refused",
            "right-addressee",
            "wrong-addressee",
            "reason-told-upwards",
            "handover-complete",
            "handover-incomplete",
            "cold-transfer",
            "pattern-reported",
            // What was said, and whether it was true.
            "lie",
            "guessed",
            "guessed-beside-the-article",
            "said-without-reading",
            "said-from-the-article",
            "not-knowing-admitted",
            "not-knowing-left-there",
            "found-out",
            "promise-with-a-time",
            "promise-without-a-time",
            "promise-beyond-power",
            "concealed",
            // Limits, and the end of the contact.
            "limit-set",
            "limit-without-abuse",
            "ended-without-a-limit",
            "ended-after-a-limit",
            "ended-unsettled",
            "abuse-unanswered");

    private final boolean due;
    private final boolean done;

    @SuppressWarnings("ImmutableEnumChecker") // Unmodifiable.
    private final Set<String> rules;

    EscalationOutcome(boolean due, boolean done, String... rules) {
        this.due = due;
        this.done = done;
        this.rules = Set.of(rules);
    }

    /** What the rule of that id tells of; empty if of none. */
    public static Optional<EscalationOutcome> of(String rule) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.rules.contains(rule))
                .findFirst();
    }

    public boolean due() {
        return due;
    }

    public boolean done() {
        return done;
    }

    /** Ids of the rules that tell of it. */
    public Set<String> rules() {
        return rules;
    }
}
