package org.composure.credential.badge;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What checking a badge came to (R7). */
public sealed interface BadgeVerdict {

    /**
     * It is of this house, unchanged, and holds.
     *
     * @param page where its certificate is verified
     * @param until from when it holds no longer; empty if it never ends
     */
    record Holds(URI page, String holder, String achievement, Optional<Instant> until) implements BadgeVerdict {}

    /** It does not, or nobody can tell. */
    record Refused(Set<Reason> reasons) implements BadgeVerdict {
        public Refused {
            reasons = Set.copyOf(reasons);
        }
    }

    /** Why not. */
    enum Reason {
        /** It is no badge such as this house writes. */
        UNREADABLE,
        /** It is not what was signed, or nobody signed it. */
        TAMPERED,
        /** It was signed with a key that is not, or no longer, trusted. */
        UNKNOWN_ISSUER,
        NOT_YET_VALID,
        EXPIRED,
        REVOKED,
        /** There is no list that would tell whether it was revoked: none, another's, or one too old. */
        STATUS_UNKNOWN
    }
}
