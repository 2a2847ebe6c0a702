package org.composure.autonomy;

import org.composure.scenario.Named;

/** What a level can be made to ask for. */
public enum Threshold implements Named {
    /** Scored contacts, at least. Over so many of the latest, scores and their spread are looked at. */
    CONTACTS,
    /** Mean of each competency, 0 to 100, at least. */
    MEAN_SCORE,
    /** Different failure modes in contacts that were passed, at least. */
    FAILURE_MODES,
    /** Their groups, at least. */
    GROUPS,
    /** Since the last contact, at most. */
    DAYS_SINCE_LAST,
    /** Since the last critical error, at least. */
    DAYS_WITHOUT_CRITICAL,
    /** Standard deviation of the contacts' mean scores, in points, at most. */
    SPREAD,
    /** Assessments passed in a form not met before, at least. */
    UNSEEN_FORMS,
    /** At the present level, at least. */
    DAYS_AT_LEVEL
}
