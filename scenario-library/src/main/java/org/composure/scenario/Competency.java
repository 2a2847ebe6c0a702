package org.composure.scenario;

/** What an agent is judged on. */
public enum Competency implements Named {
    /** Acknowledging, understanding and exploring what the contact means for the customer. */
    EMPATHY,
    /** Serving the spirit of the rule within one's authority: neither a flat no nor everything given away. */
    FLEXIBILITY,
    /** Escalation judgement: passing on what is due, keeping what is in reach, well handed over. */
    ESCALATION
}
