package org.composure.certification;

import java.util.Map;
import java.util.Set;
import org.composure.scenario.Competency;

/**
 * What a program asks for before somebody is certified.
 *
 * @param scenarios ids of scenarios of each of which a contact is to be passed
 * @param failureModes ids of failure modes, likewise
 * @param assessed whether only assessments count, and no practice
 * @param minimum of competencies, 0 to 100, over the contacts that count; a competency that is not named is not asked for
 * @param daysWithoutCritical since the last contact with a critical error, at least; 0 if that is not asked for
 * @param unseenForms assessments passed in a form not met before, at least
 * @param signOff whether the supervisor's is asked for
 * @param level of autonomy at least, 1 to 5; 1 asks for nothing
 * @param lookback how many days back a contact or a sign-off counts
 */
public record Requirements(
        Set<String> scenarios,
        Set<String> failureModes,
        boolean assessed,
        Map<Competency, Integer> minimum,
        int daysWithoutCritical,
        int unseenForms,
        boolean signOff,
        int level,
        int lookback) {

    public Requirements {
        scenarios = Set.copyOf(scenarios);
        failureModes = Set.copyOf(failureModes);
        minimum = Map.copyOf(minimum);
    }

    /** Whether anything has to be shown that somebody could look at. */
    public boolean asksForContacts() {
        return !scenarios.isEmpty() || !failureModes.isEmpty() || unseenForms > 0;
    }
}
