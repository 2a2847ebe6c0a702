package org.composure.rights;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody asked of HR about their own data.
 *
 * @param words what they wrote; empty if nothing
 * @param ruling empty while it waits
 * @param answer what HR wrote; empty if nothing
 * @param until when what was granted can be taken out; empty if nothing was
 */
public record DataRequest(
        long id,
        long person,
        Kind kind,
        String words,
        Instant askedAt,
        Optional<Ruling> ruling,
        String answer,
        Optional<Instant> decidedAt,
        Optional<Instant> until) {

    /** What is asked for. Names are stored. */
    public enum Kind {
        EXPORT,
        ERASURE
    }

    /** What HR said. Names are stored. */
    public enum Ruling {
        GRANTED,
        REFUSED
    }

    public boolean waits() {
        return ruling.isEmpty();
    }
}
