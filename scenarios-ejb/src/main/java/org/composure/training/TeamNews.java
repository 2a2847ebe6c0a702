package org.composure.training;

/**
 * Something happened in a contact of a team that somebody watches: small, since it only says where to look.
 *
 * @param team its name
 * @param turn number of the turn that was stored; 0 if the contact has just begun
 */
public record TeamNews(String team, long attempt, int turn, String scenarioId) {}
