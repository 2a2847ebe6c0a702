package org.composure.library;

import java.io.Serializable;
import org.composure.scenario.Channel;

/** What a list shows of a scenario that can be played. */
public record ScenarioCard(String id, String hash, String title, String failureMode, Channel channel, String briefing)
        implements Serializable {}
