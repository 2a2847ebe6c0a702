package org.composure.demo.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Requirements;
import org.composure.certification.Validity;
import org.composure.scenario.Competency;

/** What people of the demo can be certified for. */
final class DemoPrograms {

    static final ProgramTerms FOUNDATION = new ProgramTerms(
            "Front-line foundation",
            "Whoever talks to customers: listens first, knows where to look, and stays calm with somebody who is not.",
            new Requirements(
                    Set.of("rude-staff", "lack-of-knowledge", "repeating-the-story"),
                    Set.of(),
                    false,
                    minimum(60),
                    14,
                    1,
                    true,
                    1,
                    365),
            Optional.of(
                    new Requirements(Set.of("lack-of-knowledge"), Set.of(), false, minimum(60), 14, 1, false, 1, 90)),
            new Validity(12, 60, 30, ExpiryBasis.PREVIOUS_EXPIRY, Optional.empty(), 0),
            Optional.empty());

    static final ProgramTerms REFUNDS = new ProgramTerms(
            "Complaint handling with refunds",
            "Whoever settles complaints and gives money back alone: sees what fits, keeps to the limit, and knows when"
                    + " it is another's to decide. Level 3 and above rest on it.",
            new Requirements(
                    Set.of("no-authority", "policy-rigidity", "unreasonable-demand"),
                    Set.of("broken-promise", "hidden-costs"),
                    true,
                    minimum(70),
                    30,
                    2,
                    true,
                    2,
                    180),
            Optional.empty(),
            new Validity(6, 30, 14, ExpiryBasis.COMPLETION, Optional.empty(), 0),
            Optional.of(3));

    private DemoPrograms() {}

    static List<ProgramTerms> all() {
        return List.of(FOUNDATION, REFUNDS);
    }

    private static Map<Competency, Integer> minimum(int score) {
        Map<Competency, Integer> minimum = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            minimum.put(competency, score);
        }
        return minimum;
    }
}
