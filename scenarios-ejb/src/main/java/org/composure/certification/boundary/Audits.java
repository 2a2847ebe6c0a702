package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.certification.AuditFile;
import org.composure.certification.AuditedContact;
import org.composure.certification.control.AuditDesk;
import org.composure.people.Actor;
import org.composure.people.Role;

/** Proves a certificate: what it rests on, down to what was said, and who decided what about it (R17). */
@Stateless
@RolesAllowed(Role.HR_NAME)
public class Audits {

    /** The most certificates of a line that are told. */
    public static final int PAGE = 50;

    @Inject
    private AuditDesk desk;

    @Inject
    private Clock clock;

    /** Empty if there is no such certificate. */
    public Optional<AuditFile> certificate(Actor actor, long certificate) {
        return desk.of(actor, certificate, PAGE, clock.instant());
    }

    /** A contact on which a certificate rests, with what was said in it; empty if it does not rest on it. */
    public Optional<AuditedContact> contact(Actor actor, long certificate, long attempt) {
        return desk.contact(actor, certificate, attempt, clock.instant());
    }
}
