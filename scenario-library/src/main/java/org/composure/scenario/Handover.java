package org.composure.scenario;

/**
 * What a warm hand-over tells the next person so that the customer need not.
 *
 * <p>Source: the hand-over bundle of Starmer et al. 2014 (NEJM 371), cut to what a service contact needs.
 */
public enum Handover implements Named {
    /** Who the customer is. */
    WHO,
    /** What happened and what has been tried. */
    WHAT,
    /** What has been promised to the customer. */
    PROMISED
}
