package org.composure.verification;

import java.time.Instant;
import java.util.Optional;

/**
 * A key of the house, as administrators see it.
 *
 * @param number counts from 1; the highest one signs
 * @param did its public half, as badges name it
 * @param by who had it made; empty if the product did, for the first badge
 * @param reason why; empty for the first
 * @param isEncrypted whether its secret half is
 * @param distrust if nothing that it signed counts any more
 */
public record KeyView(
        int number,
        String did,
        Instant madeAt,
        Optional<String> by,
        String reason,
        boolean isEncrypted,
        Optional<Distrust> distrust) {

    /** Since when, by whom and why. */
    public record Distrust(Instant at, String by, String reason) {}
}
