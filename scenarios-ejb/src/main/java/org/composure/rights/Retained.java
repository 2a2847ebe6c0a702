package org.composure.rights;

/** A kind of data that is kept for a period, which is set, and for no longer (R4). */
public enum Retained {
    /** Contacts with their answers, scores, notes, agreements and disputes; the period begins when they end. */
    CONTACTS("KEEP_CONTACTS", "P3Y"),
    /** Certificates with what they rest on; the period begins when they end, and no erasure ends it sooner. */
    CERTIFICATES("KEEP_CERTIFICATES", "P3Y"),
    /** People whose account is closed; they are erased then. */
    CLOSED_ACCOUNTS("KEEP_CLOSED_ACCOUNTS", "P1Y"),
    /** Requests for one's data, with the answer. */
    REQUESTS("KEEP_REQUESTS", "P1Y"),
    /** Tries to sign in, what was sent to other systems, and lines of lists of people. The journal is no such log: it is kept. */
    LOGS("KEEP_LOGS", "P90D");

    private final String variable;
    private final String usual;

    Retained(String variable, String usual) {
        this.variable = variable;
        this.usual = usual;
    }

    /** The environment variable that says for how long. */
    public String variable() {
        return variable;
    }

    /** What holds where nothing is set: an ISO 8601 period. */
    public String usual() {
        return usual;
    }
}
