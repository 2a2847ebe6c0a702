package org.composure.training;

/**
 * A contact as those who supervise its person follow it.
 *
 * @param player the person's name
 */
public record LiveContact(String player, AttemptView attempt) {}
