package org.composure.limits;

import java.time.Duration;

/**
 * Something that anybody can try from outside.
 *
 * @param name stored, and thus never changed; at most 40 characters
 * @param most how many knocks from one address are let through within the window, 1 or more
 */
public record Door(String name, int most, Duration window) {}
