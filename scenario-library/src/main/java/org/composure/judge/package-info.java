/**
 * How a transcript is judged: facts in, findings out, and the scorecard derived from them.
 *
 * <p>A rule decides and never adds up. {@link org.composure.judge.Rulebook} is the only class of the product that sees
 * the rule engine.
 */
package org.composure.judge;
