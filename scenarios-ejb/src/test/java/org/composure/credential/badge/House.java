package org.composure.credential.badge;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import org.composure.credential.Attestation;
import org.composure.credential.Samples;
import org.composure.credential.proof.Keys;
import org.composure.credential.proof.SigningKey;

/** A house that issues one badge, with what is needed to check it. */
final class House {

    static final int INDEX = 94_567;
    static final StatusPlace PLACE = StatusPlace.of(URI.create("https://training.example/status"), INDEX);
    static final Instant SIGNED = Samples.ISSUED.plusSeconds(60);
    static final Instant ASKED = Samples.ISSUED.plusSeconds(3600);

    final SigningKey first = SigningKey.generate(new SecureRandom());
    Keys keys = Keys.beginningWith(first);

    String badge() {
        return badge(Samples.attestation());
    }

    String badge(Attestation attestation) {
        return badge(attestation, INDEX);
    }

    String badge(Attestation attestation, int index) {
        return new BadgeIssuer(keys).badge(attestation, new StatusPlace(PLACE.list(), index), SIGNED);
    }

    String list(Instant at, int... revoked) {
        var bits = new BitSet();
        for (int index : revoked) {
            bits.set(index);
        }
        return new BadgeIssuer(keys).list(PLACE.list(), first.open(), bits, at).orElseThrow();
    }

    BadgeVerifier verifier(String list) {
        return new BadgeVerifier(keys, address -> Optional.of(list).filter(known -> address.equals(PLACE.list())));
    }

    /** What it says of a badge an hour after it was issued, with a fresh list on which nobody is. */
    BadgeVerdict verify(String badge) {
        return verifier(list(SIGNED)).verify(badge, ASKED);
    }
}
