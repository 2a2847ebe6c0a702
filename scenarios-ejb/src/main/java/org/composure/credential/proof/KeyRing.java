package org.composure.credential.proof;

import java.util.Optional;

/** The keys of the house (R6). Where they are kept is for whoever implements it. */
public interface KeyRing {

    /** The one that signs what is new. */
    SigningKey current();

    /**
     * The key with both halves, if its signature counts: the current one, and those before it but for those that got into
     * wrong hands. A former key signs still what says whether its badges were revoked.
     */
    Optional<SigningKey> trusted(DidKey key);
}
