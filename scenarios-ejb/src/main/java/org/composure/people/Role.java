package org.composure.people;

/** What a person is here for. The names are the container's role names. */
public enum Role {
    TRAINEE,
    SUPERVISOR,
    HR,
    ADMIN;

    public static final String TRAINEE_NAME = "TRAINEE";
    public static final String SUPERVISOR_NAME = "SUPERVISOR";
    public static final String HR_NAME = "HR";
    public static final String ADMIN_NAME = "ADMIN";
}
