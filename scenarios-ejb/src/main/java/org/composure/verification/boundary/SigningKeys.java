package org.composure.verification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.verification.KeyOutcome;
import org.composure.verification.KeyOutcome.Reason;
import org.composure.verification.KeyOutcome.Refused;
import org.composure.verification.KeyView;
import org.composure.verification.control.HouseKeyStore;
import org.composure.verification.control.KeyDesk;

/** The keys with which the house signs, as administrators look after them (R1 to R3). */
@Stateless
@RolesAllowed(Role.ADMIN_NAME)
public class SigningKeys {

    /** The most keys that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private HouseKeyStore store;

    @Inject
    private KeyDesk desk;

    @Inject
    private Clock clock;

    /**
     * The keys, the one that signs first; none if no badge was signed yet.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public List<KeyView> keys(int first, int size) {
        return store.page(Math.max(0, first), Math.min(PAGE, Math.max(1, size))).stream()
                .map(KeyDesk::view)
                .toList();
    }

    /**
     * Has another key sign from now on.
     *
     * @param reason at most 500 characters
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public KeyOutcome rotate(Actor actor, String reason) {
        try {
            return desk.rotate(actor, reason, clock.instant());
        } catch (PersistenceException rotatedElsewhere) {
            return new Refused(List.of(Reason.ROTATED_MEANWHILE));
        }
    }

    /**
     * Has nothing count any more that a key signed.
     *
     * @param reason at most 500 characters
     */
    public KeyOutcome distrust(Actor actor, int number, String reason) {
        return desk.distrust(actor, number, reason, clock.instant());
    }
}
