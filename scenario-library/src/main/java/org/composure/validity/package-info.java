/**
 * Does a score measure what it says? Agents that were made to differ play the whole library, and what the rules make of
 * them is held against what they were made of.
 *
 * <ul>
 *   <li>R1 Every agent plays every scenario with each of its personas, at each of the levels of {@link
 *       org.composure.validity.Study#LEVELS}, as often as there are seeds; nothing is left out of the report.
 *   <li>R2 Each {@link org.composure.validity.Claim} is a figure and what it must reach, and is held by a test of its
 *       own; the report says the figure whether or not the claim is met.
 *   <li>R3 The report can be made anew by anybody with one command, and comes out the same to the letter.
 * </ul>
 *
 * <p>What it cannot say: anything about people. Nobody was measured.
 */
package org.composure.validity;
