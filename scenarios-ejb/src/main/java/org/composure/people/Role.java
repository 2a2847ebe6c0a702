package org.composure.people;

/** What a person is here for. The names are the container's role names. */
public enum Role {
    TRAINEE,
    SUPERVISOR,
    HR,
    ADMIN;

    /** No person's: that of the help desk's software, which asks what an agent may give. */
    public static final String HELP_DESK_NAME = "HELP_DESK";

    public static final String TRAINEE_NAME = "TRAINEE";
    public static final String SUPERVISOR_NAME = "SUPERVISOR";
    public static final String HR_NAME = "HR";
    public static final String ADMIN_NAME = "ADMIN";
}
