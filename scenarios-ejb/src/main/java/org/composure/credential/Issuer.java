package org.composure.credential;

import java.net.URI;

/**
 * The house that certifies.
 *
 * @param address of its own pages, absolute
 */
public record Issuer(String name, URI address) {

    public Issuer {
        if (name.isBlank() || !address.isAbsolute()) {
            throw new IllegalArgumentException("An issuer has a name and an address");
        }
    }
}
