package org.composure.rights.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.rights.Format;
import org.composure.rights.control.HandOut;

/** Hands out all that is held on a person (R1). */
@Stateless
// The journal's latest entry is locked until its transaction ends: not for as long as somebody's line is slow.
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PersonalData {

    @Inject
    private HandOut handOut;

    @Inject
    private Clock clock;

    /**
     * Writes it to a stream, which stays open.
     *
     * @return false, and nothing is written, if there is no such person
     * @throws IOException if the stream fails
     */
    @RolesAllowed(Role.HR_NAME)
    public boolean of(Actor actor, long person, Format format, OutputStream out) throws IOException {
        return handOut.of(actor, person, format, out, clock.instant());
    }

    /**
     * Writes the actor's own to a stream, which stays open.
     *
     * @return false, and nothing is written, if HR has not granted it in the last month
     * @throws IOException if the stream fails
     */
    @RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public boolean own(Actor actor, Format format, OutputStream out) throws IOException {
        return handOut.own(actor, format, out, clock.instant());
    }
}
