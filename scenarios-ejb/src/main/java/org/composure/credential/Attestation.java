package org.composure.credential;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What a certificate says.
 *
 * @param serial as it is printed; not to be guessed
 * @param page where anybody can verify it; absolute
 * @param holder the person's name, as they write it
 * @param issued since when it holds; exact to the second
 * @param expires from when it holds no longer; empty if it never ends
 * @param evidence what it rests on, in a sentence or two; empty if nothing is to be said
 */
public record Attestation(
        String serial,
        URI page,
        String holder,
        Achievement achievement,
        Issuer issuer,
        Instant issued,
        Optional<Instant> expires,
        String evidence) {

    public Attestation {
        if (serial.isBlank() || holder.isBlank()) {
            throw new IllegalArgumentException("A certificate has a serial number and a holder");
        }
        if (!page.isAbsolute()) {
            throw new IllegalArgumentException("Nobody finds " + page);
        }
        if (expires.filter(end -> !end.isAfter(issued)).isPresent()) {
            throw new IllegalArgumentException("Certificate " + serial + " ends before it begins");
        }
    }
}
