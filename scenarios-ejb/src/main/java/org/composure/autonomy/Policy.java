package org.composure.autonomy;

/** One question that a recommendation asks of the evidence. Names are stored: one is never reused for something else. */
public enum Policy {
    /** How many contacts were scored. Figures: found, asked for. */
    CONTACTS,
    /** Mean score of each competency. Figures: empathy, flexibility, escalation, asked for, contacts looked at. */
    SCORES,
    /** Failure modes in contacts that were passed. Figures: found, asked for, their groups, groups asked for. */
    BREADTH,
    /** Days since the last contact, -1 before the first. Figures: found, at most. */
    RECENCY,
    /** Days since the last critical error, -1 if there was none. Figures: found, asked for. */
    CRITICAL_ERRORS,
    /** Standard deviation of the contacts' mean scores. Figures: found, at most, contacts looked at. */
    CONSISTENCY,
    /** Assessments passed in a form that the person had not met. Figures: found, asked for. */
    UNSEEN_FORMS,
    /** Days at the present level. Figures: found, asked for. */
    TIME_AT_LEVEL
}
