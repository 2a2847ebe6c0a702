package org.composure.audit;

import java.util.Optional;

/**
 * What the journal is to keep of a deed.
 *
 * @param actor id of the person who did it; empty if the product did it by itself
 * @param actorName as they were called then
 * @param subject id of the person whom it is about; empty if it is about nobody
 * @param about in words, what it is about: a name, an attempt, a scenario; at most 300 characters
 * @param before what held before; empty if nothing
 * @param after what holds now; empty if nothing
 * @param reason why; empty if none was asked for
 */
public record EntryDraft(
        Deed deed,
        Optional<Long> actor,
        String actorName,
        Optional<Long> subject,
        String about,
        String before,
        String after,
        String reason) {}
