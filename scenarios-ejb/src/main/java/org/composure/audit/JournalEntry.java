package org.composure.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry as it was kept.
 *
 * @param number from 1, without gaps
 * @param at to the microsecond
 * @param actor id of the person who did it, if anybody
 * @param subject id of the person whom it is about, if anybody
 * @param hash of this entry and of the hash before it: SHA-256 in hexadecimal digits
 */
@SuppressWarnings("serial") // An Optional of a page's view is never stored.
public record JournalEntry(
        long number,
        Instant at,
        Optional<Long> actor,
        String actorName,
        Deed deed,
        Optional<Long> subject,
        String about,
        String before,
        String after,
        String reason,
        String hash)
        implements Serializable {}
