package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** For how long the person may be away from an assessment (R9). */
@ApplicationScoped
public class Grace {

    static final Duration USUAL = Duration.ofMinutes(5);

    private static final Logger LOG = System.getLogger(Grace.class.getName());
    private static final String VARIABLE = "ASSESSMENT_GRACE";

    private final Duration period = period(System.getenv(VARIABLE));

    public Duration period() {
        return period;
    }

    /**
     * The period that is set.
     *
     * @param set as in {@code PT5M}; null if nothing is
     */
    static Duration period(String set) {
        if (set == null) {
            return USUAL;
        }
        try {
            Duration period = Duration.parse(set);
            if (period.toSeconds() > 0) {
                return period;
            }
        } catch (DateTimeParseException e) {
            LOG.log(Level.DEBUG, "Not a period", e);
        }
        LOG.log(Level.ERROR, "{0} is \"{1}\", which is no period such as PT5M: {2} holds.", VARIABLE, set, USUAL);
        return USUAL;
    }
}
