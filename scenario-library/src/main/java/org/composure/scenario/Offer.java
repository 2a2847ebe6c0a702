package org.composure.scenario;

import java.math.BigDecimal;

/**
 * So much of a remedy: asked for, fitting, or offered.
 *
 * @param amount in the remedy's unit; never negative
 */
public record Offer(Remedy remedy, BigDecimal amount) {}
