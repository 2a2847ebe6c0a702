package org.composure.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.composure.credential.Attestation;
import org.composure.credential.badge.BadgeIssuer;
import org.composure.credential.badge.StatusList;
import org.composure.credential.badge.StatusPlace;
import org.composure.credential.proof.DidKey;
import org.composure.verification.entity.HouseKey;
import org.composure.verification.entity.IssuedBadge;
import org.composure.verification.entity.RevocationList;

/** Signs badges and lists of the revoked (R4, R5). */
@ApplicationScoped
@Transactional
public class BadgeDesk {

    /** Half of a list: beyond that, drawing a free place by lot takes ever longer. */
    static final int MOST_TAKEN = StatusList.SIZE / 2;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HouseKeys keys;

    @Inject
    private HouseKeyStore keyStore;

    @Inject
    private BadgeStore badges;

    public String badge(Attestation attestation, Instant now) {
        HouseKey key = keys.current(now);
        IssuedBadge badge = badges.badge(attestation.serial(), key).orElseGet(() -> place(attestation, key, now));
        URI list = badges.list(badge.listId()).orElseThrow().address();
        return new BadgeIssuer(keys.ring(now)).badge(attestation, new StatusPlace(list, badge.place()), now);
    }

    /** Empty if there is none, or if its key is distrusted. */
    public Optional<String> list(long number, Instant now) {
        return badges.list(number).flatMap(list -> {
            HouseKey owner = keyStore.find(list.keyId()).orElseThrow();
            return new BadgeIssuer(keys.ring(now))
                    .list(list.address(), new DidKey(owner.openHalf()), badges.revoked(list), now);
        });
    }

    private IssuedBadge place(Attestation attestation, HouseKey key, Instant now) {
        RevocationList list = badges.newestList(key)
                .filter(begun -> begun.taken() < MOST_TAKEN)
                .orElseGet(() -> begin(key, attestation.issuer().address()));
        int place = RANDOM.nextInt(StatusList.SIZE);
        while (badges.isTaken(list, place)) {
            place = RANDOM.nextInt(StatusList.SIZE);
        }
        list.take();
        var badge = new IssuedBadge(attestation.serial(), list, place, now);
        badges.add(badge);
        return badge;
    }

    private RevocationList begin(HouseKey key, URI house) {
        var list = new RevocationList(key, house);
        badges.add(list);
        return list;
    }
}
