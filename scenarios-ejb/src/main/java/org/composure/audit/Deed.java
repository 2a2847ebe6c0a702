package org.composure.audit;

/** What somebody did that others may ask about later. Names are stored: one is never reused for something else. */
public enum Deed {
    SIGNED_IN,
    PERSON_ADDED,
    PERSON_CHANGED,
    ROLE_CHANGED,
    TEAM_CHANGED,
    PASSWORD_SET,
    TIME_EXTENDED,
    ASSIGNED,
    ASSIGNMENT_WITHDRAWN,
    ATTEMPT_REVIEWED,
    ACTION_AGREED,
    ACTION_CHANGED,
    FINDING_DISPUTED,
    DISPUTE_DECIDED,
    CALIBRATION_BEGUN,
    CALIBRATION_RATED,
    GRANT_PROPOSED,
    GRANT_MADE,
    GRANT_REFUSED,
    GRANT_WITHDRAWN,
    POLICY_CHANGED,
    CLIENT_ADDED,
    CLIENT_REVOKED,
    WEBHOOK_CHANGED,
    EXPORTED
}
