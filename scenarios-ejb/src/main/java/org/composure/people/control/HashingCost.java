package org.composure.people.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/**
 * What hashing a password takes: memory, and passes over it.
 *
 * <p>Source of the usual cost: OWASP Password Storage Cheat Sheet, Argon2id with 19 MiB, two passes, one lane.
 *
 * @param memory in KiB
 */
record HashingCost(int memory, int passes) {

    static final HashingCost USUAL = new HashingCost(19_456, 2);

    private static final Logger LOG = System.getLogger(HashingCost.class.getName());
    private static final String VARIABLE = "PASSWORD_MEMORY";
    private static final int LEAST = 64;
    private static final int MOST = 1_048_576;

    /** The cost that an operator has set. Less than the usual is for demo people, whose password everybody knows. */
    static HashingCost set(Map<String, String> environment) {
        String set = environment.get(VARIABLE);
        if (set == null) {
            return USUAL;
        }
        int least = Boolean.parseBoolean(environment.get("DEMO")) ? LEAST : USUAL.memory();
        if (set.matches("[0-9]{1,7}") && Integer.parseInt(set) >= least && Integer.parseInt(set) <= MOST) {
            return new HashingCost(Integer.parseInt(set), USUAL.passes());
        }
        LOG.log(
                Level.ERROR,
                "{0} is \"{1}\", which is no number of KiB from {2} to {3}: {4} holds.",
                VARIABLE,
                set,
                String.valueOf(least),
                String.valueOf(MOST),
                String.valueOf(USUAL.memory()));
        return USUAL;
    }
}
