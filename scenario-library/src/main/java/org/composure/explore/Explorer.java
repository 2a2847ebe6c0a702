package org.composure.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.composure.judge.Rulebook;
import org.composure.judge.Worth;
import org.composure.play.Moment;
import org.composure.play.Playthrough;
import org.composure.play.Situation;

/** Plays every path of a scenario to its ending, and judges each. May be used by many threads at once. */
public final class Explorer {

    /** A scenario with more paths, with any persona and level, cannot be published. */
    public static final int MOST_PATHS = 250_000;

    private final Function<List<Moment>, List<Worth>> rules;
    private final int mostPaths;

    public Explorer(Rulebook rulebook) {
        this(rulebook, MOST_PATHS);
    }

    Explorer(Rulebook rulebook, int mostPaths) {
        this(rulebook::weigh, mostPaths);
    }

    Explorer(Function<List<Moment>, List<Worth>> rules, int mostPaths) {
        this.rules = rules;
        this.mostPaths = mostPaths;
    }

    /** All contacts that can come of a situation; empty if there are more than {@value #MOST_PATHS}. */
    public Optional<Exploration> explore(Situation situation) {
        return explore(Playthrough.begin(situation));
    }

    /** All ways on from there, the contact not having ended; empty if there are more than {@value #MOST_PATHS}. */
    Optional<Exploration> explore(Playthrough from) {
        return Growth.grow(rules, from, mostPaths).map(tree -> new Exploration(from, tree));
    }
}
