/**
 * The one clock, and what comes round with it. Everything else receives time as a parameter or this clock by injection.
 *
 * <p>R1. There is one {@link java.time.Clock}, in UTC: two parts of the product never disagree about when something
 * happened, and a test can replace it.
 *
 * <p>R2. What was not taken elsewhere is tried again after waits that grow, up to a number of attempts; what comes round
 * goes on coming round after a failure.
 */
package org.composure.time;
