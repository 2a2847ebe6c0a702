package org.composure.verification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.composure.credential.Attestation;
import org.composure.credential.Issuer;
import org.composure.people.Role;
import org.composure.verification.control.BadgeDesk;
import org.composure.verification.control.BadgeStore;
import org.composure.verification.control.House;

/** Badges for certificates, and the lists of the revoked (R4, R5). */
@Stateless
public class Badges {

    @Inject
    private BadgeDesk desk;

    @Inject
    private BadgeStore badges;

    @Inject
    private House house;

    @Inject
    private Clock clock;

    /** Who certifies, as certificates say. */
    @PermitAll
    public Issuer issuer() {
        return house.issuer();
    }

    /** Where anybody can verify the certificate with that serial number. */
    @PermitAll
    public URI page(String serial) {
        return house.page(serial);
    }

    /** What a version of a program is known by outside. */
    @PermitAll
    public URI program(long program, int version) {
        return house.program(program, version);
    }

    /**
     * The badge of a certificate, signed now. Whether the caller may have it, whoever keeps certificates has looked.
     *
     * @return in JSON, as {@link org.composure.credential.badge.BadgeIssuer#MEDIA_TYPE}
     */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String badge(Attestation attestation) {
        Instant now = clock.instant();
        try {
            return desk.badge(attestation, now);
        } catch (PersistenceException sameAtOnce) {
            // The same first key, or the same place: now it is there.
            return desk.badge(attestation, now);
        }
    }

    /** Has its badges refused everywhere, from the next list on; in the transaction that revokes the certificate. */
    @RolesAllowed(Role.HR_NAME)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void revoke(String serial) {
        badges.revoke(serial, clock.instant());
    }

    /** The list of that number, signed now; empty if there is none, or its key is distrusted. */
    @PermitAll
    public Optional<String> list(long number) {
        return desk.list(number, clock.instant());
    }
}
