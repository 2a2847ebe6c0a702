package org.composure.scenario;

/** A risk that is in a case, known to the agent from a given scene on. */
public enum RiskFlag implements Named {
    SAFETY(true),
    LEGAL_THREAT(true),
    DATA_BREACH(true),
    DISCRIMINATION(true),
    VULNERABLE_CUSTOMER(true),
    PRESS(true),
    /** The customer asks for a manager and holds to it. */
    INSISTS_ON_MANAGER(true),
    /** Personal abuse of the agent: a limit is due first, the procedure for ending or passing on after it. */
    ABUSE(false),
    /** Not the first contact about this: own it; by itself no reason to pass it on. */
    REPEAT_CONTACT(false);

    private final boolean escalates;

    RiskFlag(boolean escalates) {
        this.escalates = escalates;
    }

    /** Whether the flag alone makes escalation due. */
    public boolean escalates() {
        return escalates;
    }
}
