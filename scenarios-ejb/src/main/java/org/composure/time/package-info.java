/**
 * The one clock. Everything else receives time as a parameter or this clock by injection.
 *
 * <p>R1. There is one {@link java.time.Clock}, in UTC: two parts of the product never disagree about when something
 * happened, and a test can replace it.
 */
package org.composure.time;
