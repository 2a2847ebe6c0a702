package org.composure.certification.control;

/**
 * How people stand with programs at a moment, in the database: from plain columns, as {@link
 * org.composure.certification.entity.Dates} has it for one. Parameter 1 is a program where one is asked for, 2 the moment.
 */
final class StandingSql {

    private static final String IN_FORCE = "('VALID', 'EXPIRING')";

    private static final String DATES = "select c.id, c.person_id, c.program_id, c.expires_at, c.grace_ends_at,"
            + " c.ended_at, c.ended_as,"
            + " case when c.recertify_from <= ?2 and c.recertify_from < c.opens_at then c.recertify_from"
            + " else c.opens_at end as opens,"
            + " case when c.recertify_from <= ?2 and c.recertify_by < c.expires_at then c.recertify_by"
            + " else c.expires_at end as expires from certificate c where c.issued_at <= ?2 and c.replaced_at ";

    private static final String THEN = " where e.made_at <= ?2 and (e.withdrawn_at is null or e.withdrawn_at > ?2)";

    private StandingSql() {}

    /** Of a state, whether it is that of a certificate that holds. */
    static String inForce(String state) {
        return state + " in " + IN_FORCE;
    }

    /**
     * The certificate that was the last of person and program then, its dates as they were known then, and its state.
     *
     * @param ofOne of one program only
     */
    static String standing(boolean ofOne) {
        // In two parts, each a range of an index. Durations are compared, and not added to a moment: a day has 24 hours
        // whatever the zone of the session.
        return "select d.*, case when d.ended_at <= ?2 then d.ended_as when d.opens > ?2 then 'VALID'"
                + " when d.expires > ?2 then 'EXPIRING'"
                + " when cast(?2 as timestamp with time zone) - d.expires < d.grace_ends_at - d.expires_at"
                + " then 'IN_GRACE' else 'EXPIRED' end as state from ("
                + DATES + "is null" + of(ofOne, "c") + " union all " + DATES + "> ?2" + of(ofOne, "c") + ") d";
    }

    /** Whether somebody, p, was enrolled then in the program, themselves or with the team or role that they have today. */
    static String enrolled(String program) {
        return "((" + program + ", p.role) in (select e.program_id, e.role from enrolment e" + THEN
                + " and e.role is not null) or (" + program + ", p.team_id) in (select e.program_id, g.id"
                + " from enrolment e join team g on g.name = e.team" + THEN + ") or (" + program
                + ", p.id) in (select e.program_id, e.person_id from enrolment e" + THEN
                + " and e.person_id is not null))";
    }

    /**
     * Everybody whom programs were about then: somebody, p, of the team t, and how they stood, s, whose state is null if
     * they were never issued a certificate.
     *
     * @param ofOne of one program only
     */
    static String everybody(boolean ofOne) {
        return " from person p join team t on t.id = p.team_id cross join certification_program g left join ("
                + standing(ofOne) + ") s on s.person_id = p.id and s.program_id = g.id where p.active = true"
                + (ofOne ? " and g.id = ?1" : "") + " and (s.person_id is not null or " + enrolled("g.id") + ")";
    }

    private static String of(boolean one, String alias) {
        return one ? " and " + alias + ".program_id = ?1" : "";
    }
}
