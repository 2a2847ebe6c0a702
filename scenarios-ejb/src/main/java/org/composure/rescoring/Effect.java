package org.composure.rescoring;

import java.util.Optional;
import org.composure.certification.Requirement;

/**
 * What scoring anew would do to somebody beyond their scores.
 *
 * @param gained whether they would gain it; else they would lose it
 */
public record Effect(What what, boolean gained) {

    /** What somebody would gain or lose. */
    public sealed interface What {}

    /**
     * The recommendation of a level of autonomy.
     *
     * @param level 2 to 5
     */
    public record Recommended(int level) implements What {}

    /**
     * That a requirement of a program is met.
     *
     * @param program its title
     * @param subject id of the scenario or failure mode; empty where it is about none
     */
    public record Required(String program, Requirement requirement, String subject) implements What {}

    /** The level, if it is about a recommendation. */
    public Optional<Integer> level() {
        return what instanceof Recommended recommended ? Optional.of(recommended.level()) : Optional.empty();
    }
}
