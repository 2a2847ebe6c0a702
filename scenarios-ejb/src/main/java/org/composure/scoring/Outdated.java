package org.composure.scoring;

/**
 * What was last scored under another rulebook than the present one.
 *
 * @param contacts how many
 * @param people of how many people
 * @param first the least id among these people; 0 if there are none
 * @param last the greatest
 */
public record Outdated(long contacts, long people, long first, long last) {}
