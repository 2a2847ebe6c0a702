package org.composure.credential.badge;

import java.net.URI;
import java.util.Optional;

/** Where whoever verifies finds lists of the revoked. */
@FunctionalInterface
public interface StatusLists {

    /** The list as it was signed, in JSON; empty if it cannot be had. */
    Optional<String> at(URI address);
}
