package org.composure.certification;

/**
 * How many of a team, or at a site, are certified.
 *
 * @param name of the team or site; empty for those of whom nobody said where they work
 */
public record GroupCoverage(String name, CoverageTally tally) {}
