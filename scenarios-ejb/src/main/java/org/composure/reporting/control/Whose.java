package org.composure.reporting.control;

/** Whom a query is about: people {@code p}, by its first parameter. */
enum Whose {
    /** The trainees of the team of that supervisor. */
    TRAINEES_OF("p.role = 'TRAINEE' and p.team_id = (select b.team_id from person b where b.id = ?1"
            + " and b.role = 'SUPERVISOR' and b.active = true)"),
    /** That person. */
    OWN("p.id = ?1");

    private final String condition;

    Whose(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
