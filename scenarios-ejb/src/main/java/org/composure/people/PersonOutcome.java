package org.composure.people;

import java.util.List;

/** What came of adding or changing a person. */
public sealed interface PersonOutcome {

    record Done(PersonView person) implements PersonOutcome {}

    record Refused(List<Reason> reasons) implements PersonOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why not. */
    enum Reason {
        ACCOUNT_MALFORMED,
        ACCOUNT_TAKEN,
        ACCOUNT_MISSING,
        /** Somebody known keeps the account that they have. */
        ACCOUNT_FIXED,
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_UNREADABLE,
        EMPLOYEE_NUMBER_MISSING,
        EMPLOYEE_NUMBER_TOO_LONG,
        EMPLOYEE_NUMBER_UNREADABLE,
        EMPLOYEE_NUMBER_TAKEN,
        EMAIL_MALFORMED,
        TEAM_TOO_LONG,
        TEAM_UNREADABLE,
        SITE_TOO_LONG,
        SITE_UNREADABLE,
        LEVEL_OUT_OF_RANGE,
        EXTENDED_TIME_NOT_ON_OFFER,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        OWN_ACCESS,
        /** No list makes an administrator, or takes role or access from one. */
        ADMINISTRATORS,
        NO_SUCH_PERSON
    }
}
