package org.composure.autonomy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.autonomy.Evidence;
import org.composure.autonomy.Prospect;
import org.composure.autonomy.control.PolicyTable;
import org.composure.autonomy.control.Recommendations;
import org.composure.people.PersonView;
import org.composure.scoring.ScoredContact;

/** What would be recommended, for the component above that asks before contacts are judged anew (R11). No page asks here. */
@Stateless
@PermitAll
public class Prospects {

    @Inject
    private Recommendations recommendations;

    @Inject
    private PolicyTable policies;

    /** The levels whose recommendation would change for the person. */
    public List<Prospect> of(PersonView person, UnaryOperator<ScoredContact> otherwise, Instant at) {
        Evidence before = recommendations.evidence(person, at);
        Evidence after = before.with(otherwise);
        return IntStream.rangeClosed(2, policies.standards().size())
                .boxed()
                .flatMap(level -> change(before, after, level))
                .toList();
    }

    private Stream<Prospect> change(Evidence before, Evidence after, int level) {
        boolean is = recommendations.recommend(before, level).allowed();
        boolean would = recommendations.recommend(after, level).allowed();
        return is == would ? Stream.empty() : Stream.of(new Prospect(level, would));
    }
}
