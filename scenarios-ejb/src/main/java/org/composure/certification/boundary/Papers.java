package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.composure.certification.PaperWords;
import org.composure.certification.control.PaperDesk;
import org.composure.credential.pdf.CertificatePage;
import org.composure.credential.pdf.Drawing;
import org.composure.people.Actor;
import org.composure.people.Role;

/**
 * Certificates as people take them along: as a page, and as a badge (R14). Whoever may read one may have it; of one that
 * was revoked or superseded there is neither.
 */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Papers {

    @Inject
    private PaperDesk desk;

    @Inject
    private Clock clock;

    /** The page, in that language as far as it is spoken; empty if there is none for the actor. */
    public Optional<Drawing> page(Actor actor, long certificate, PaperWords words, Locale language) {
        return desk.attestation(actor, certificate, words, clock.instant())
                .map(attested -> CertificatePage.draw(attested, language, ZoneOffset.UTC));
    }

    /** The signed badge, in JSON; empty if there is none for the actor. */
    public Optional<String> badge(Actor actor, long certificate, PaperWords words) {
        return desk.badge(actor, certificate, words, clock.instant());
    }
}
