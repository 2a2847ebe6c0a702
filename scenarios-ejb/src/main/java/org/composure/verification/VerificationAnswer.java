package org.composure.verification;

import java.time.Duration;

/** What somebody with a serial number is told. */
public sealed interface VerificationAnswer {

    record Found(Certified certificate) implements VerificationAnswer {}

    /** There is no such certificate, or that is no serial number: which of the two is not told. */
    record NotFound() implements VerificationAnswer {}

    /**
     * Too many questions came from there.
     *
     * @param again until one is answered again
     */
    record TooMany(Duration again) implements VerificationAnswer {}
}
