package org.composure.certification;

/** One kind of thing that a program asks for. Names are stored: one is never reused for something else. */
public enum Requirement {
    /** A contact of the scenario, passed. Figures: the best mean score, 0 to 100, or -1 if none was passed. */
    SCENARIO,
    /** A contact about the failure mode, passed. Figures: as of a scenario. */
    FAILURE_MODE,
    /** Mean of each competency over the contacts that count. Figures: empathy found, asked, flexibility, escalation. */
    SCORES,
    /** Days since the last critical error, -1 if there was none. Figures: found, asked for. */
    NO_CRITICAL_ERROR,
    /** Assessments passed in a form that the person had not met. Figures: found, asked for. */
    UNSEEN_FORMS,
    /** The supervisor's word. Figures: 0 not given yet, 1 signed off, 2 refused. */
    SIGN_OFF,
    /** The level of autonomy. Figures: found, asked for. */
    LEVEL
}
