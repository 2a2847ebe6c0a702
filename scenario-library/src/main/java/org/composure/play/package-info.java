/**
 * How a scenario plays: a deterministic state machine from replies to a transcript.
 *
 * <p>Given scenario, persona, authority limits and replies it always gives the same transcript. Time is handed in as
 * seconds that an answer took; nothing here reads a clock. Nothing here judges: {@link org.composure.play.History} and
 * the derived questions on {@link org.composure.play.Turn} only say what is the case.
 */
package org.composure.play;
