package org.composure.scenario;

/** A knowledge article that the agent can look up. */
public record Article(String id, String title, String text) {}
