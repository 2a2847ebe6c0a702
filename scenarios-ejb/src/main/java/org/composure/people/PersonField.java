package org.composure.people;

/** What a list of people can say of each. */
public enum PersonField {
    EMPLOYEE_NUMBER,
    NAME,
    ACCOUNT,
    ROLE,
    TEAM,
    SITE,
    EMAIL,
    ACTIVE
}
