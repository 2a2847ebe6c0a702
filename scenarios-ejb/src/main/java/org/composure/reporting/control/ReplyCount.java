package org.composure.reporting.control;

/**
 * How often a reply was chosen in contacts of one band of scores.
 *
 * @param leadsTo id of the scene or ending that it led to
 * @param points that all of them earned in their turns together
 * @param least that one of them earned
 * @param most that one of them earned
 */
record ReplyCount(
        String scene, String reply, String leadsTo, int band, long chosen, long points, int least, int most) {}
