package org.composure.certification;

import org.composure.people.Role;

/** Who is enrolled: somebody, everybody of a team, or everybody of a role. */
public sealed interface Enrolled {

    record Person(long id) implements Enrolled {}

    /** Everybody who is in the team when somebody asks. */
    record Team(String name) implements Enrolled {}

    record Everybody(Role role) implements Enrolled {}
}
