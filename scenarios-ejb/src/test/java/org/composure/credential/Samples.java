package org.composure.credential;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Certificates to test with. */
public final class Samples {

    public static final Instant ISSUED = Instant.parse("2026-11-22T09:30:00Z");
    public static final Instant EXPIRES = Instant.parse("2027-11-22T09:30:00Z");
    public static final String SERIAL = "7K3M-0QXD-9FWA-52HN-T4ZC-8RBE-6V";
    public static final URI PAGE = URI.create("https://training.example/verify/" + SERIAL);

    private Samples() {}

    public static Attestation attestation() {
        return of("Amara Okonkwo-Lindqvist");
    }

    public static Attestation of(String holder) {
        return of(
                holder,
                "Complaint handling with refunds",
                "Handles complaints in which something went wrong and money is asked for: listens first, finds what is fair"
                        + " within the limits of the role, and knows when a case has to go to somebody else.");
    }

    public static Attestation of(String holder, String program, String description) {
        return new Attestation(
                SERIAL,
                PAGE,
                holder,
                new Achievement(
                        URI.create("https://training.example/programs/7/versions/2"),
                        program,
                        description,
                        "Four assessed contacts without a critical error, at least 70 points in each competency, and the"
                                + " supervisor's sign-off."),
                new Issuer("Fjordlight Services", URI.create("https://training.example/")),
                ISSUED,
                Optional.of(EXPIRES),
                "four assessed contacts, 82 points in the mean; the supervisor's sign-off of 19 November 2026.");
    }

    public static Attestation unlimited() {
        return lasting(Optional.empty(), "");
    }

    /** Half an hour after it was issued. */
    public static Attestation expired() {
        return lasting(Optional.of(ISSUED.plusSeconds(1800)), "");
    }

    private static Attestation lasting(Optional<Instant> expires, String evidence) {
        Attestation usual = attestation();
        return new Attestation(
                usual.serial(),
                usual.page(),
                usual.holder(),
                usual.achievement(),
                usual.issuer(),
                usual.issued(),
                expires,
                evidence);
    }
}
