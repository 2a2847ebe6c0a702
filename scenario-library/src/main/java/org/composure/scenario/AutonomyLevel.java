package org.composure.scenario;

/**
 * One of five levels of autonomy, in the sense of entrustable professional activities.
 *
 * <p>Source: ten Cate 2005, Entrustability of professional activities and competency-based training (Medical Education
 * 39).
 *
 * @param level 1 to 5
 */
public record AutonomyLevel(int level, String title, String meaning, AuthorityLimits limits) {}
