package org.composure.work;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.composure.people.Role;

/**
 * One kind of long work, as the component that has it defines it: a bean that implements this is found.
 *
 * <p>Every method is called in a transaction, and what it stores there is stored with the progress, or not at all (R2).
 * The server may end between any two calls; another one then goes on with what the task and the place say. So nothing is
 * kept in the bean. It runs as nobody: the boundaries that it asks are those that ask for no role.
 */
public interface KindOfWork {

    /** Its name, which is stored and thus never changed: small letters and hyphens, at most 60. Texts {@code work.kind.NAME}. */
    String name();

    /** Whoever has one of these roles sees and cancels the work of this kind, beside the one who began it and administrators. */
    default Set<Role> audience() {
        return Set.of();
    }

    /** What there is to do, in one part or in several that do not touch the same rows. Called once, before everything else. */
    List<Part> plan(Task task);

    /**
     * Works on a part for a second or so: longer ones keep whoever cancels waiting.
     *
     * @param part from 0
     * @param place where the portion before ended; at first the one that was planned
     */
    Portion work(Task task, int part, String place, Instant now);

    /** Called once, when all parts are worked off. */
    Said finish(Task task, Instant now);

    /** Called when the work was cancelled and nothing more of it happens. */
    default void cancelled(Task task, Instant now) {}

    /**
     * A piece of work, as its kind reads it.
     *
     * @param parameters as they were given when it was begun
     * @param starter id of the person who began it
     */
    record Task(long id, String parameters, long starter, Instant begunAt) {}

    /**
     * A part of what there is to do.
     *
     * @param place where to begin, in words of the kind's own; at most 500 characters
     * @param total how much there is to do, in whatever the kind counts; 0 or more
     */
    record Part(String place, long total) {}
}
