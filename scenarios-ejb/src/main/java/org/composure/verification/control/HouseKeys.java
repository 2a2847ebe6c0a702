package org.composure.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.composure.credential.proof.DidKey;
import org.composure.credential.proof.Keys;
import org.composure.credential.proof.SigningKey;
import org.composure.verification.entity.HouseKey;

/** The keys of the house, out of their safe (R1, R3). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HouseKeys {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HouseKeyStore store;

    @Inject
    private KeySafe safe;

    /** The one that signs; made now if there was none. */
    HouseKey current(Instant now) {
        List<HouseKey> newest = store.page(0, 1);
        return newest.isEmpty() ? make(1, "", "", now) : newest.get(0);
    }

    /** One more, which signs from now on. */
    HouseKey make(int generation, String maker, String reason, Instant now) {
        SigningKey key = SigningKey.generate(RANDOM);
        String open = key.open().multibase();
        var made = new HouseKey(generation, open, safe.close(key.secret(), open), maker, reason, now);
        store.add(made);
        return made;
    }

    /** All that are trusted. */
    Keys ring(Instant now) {
        HouseKey current = current(now);
        List<SigningKey> former = store.all().stream()
                .filter(key -> key.isTrusted() && key.generation() != current.generation())
                .map(this::opened)
                .toList();
        return new Keys(opened(current), former);
    }

    private SigningKey opened(HouseKey key) {
        return SigningKey.of(new DidKey(key.openHalf()), safe.open(key.secretHalf(), key.openHalf()));
    }
}
