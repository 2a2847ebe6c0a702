package org.composure.credential;

import java.net.URI;

/**
 * What somebody is certified for: a program, in the version that was met.
 *
 * @param id of program and version, absolute; the same for all who met it
 * @param description what it is about; empty if nothing is to be said
 * @param criteria what has to be done for it
 */
public record Achievement(URI id, String name, String description, String criteria) {

    public Achievement {
        if (!id.isAbsolute() || name.isBlank() || criteria.isBlank()) {
            throw new IllegalArgumentException("A program has an address, a name and criteria");
        }
    }
}
