/**
 * Exhaustive play: every way a contact can go, judged by the very rules that judge the attempts.
 *
 * <p>As points are a sum over turns, each turn is judged once for all the paths that go on from it. What comes out is
 * the scale of a scenario, the regret of a turn, and whether a scenario may be published.
 */
package org.composure.explore;
