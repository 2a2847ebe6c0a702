package org.composure.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.event.WebsocketEvent;
import jakarta.faces.event.WebsocketEvent.Closed;
import jakarta.faces.event.WebsocketEvent.Opened;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.composure.training.TeamNews;
import org.composure.training.boundary.Watchers;

/** The socket through which the browsers of supervisors hear that something happened in a contact of their team. */
@ApplicationScoped
public class TeamSocket {

    private static final String CHANNEL = "team";

    @Inject
    @Push(channel = CHANNEL)
    private PushContext push;

    @Inject
    private Watchers watchers;

    void opened(@Observes @Opened WebsocketEvent event) {
        if (isTeam(event)) {
            watchers.came(event.getUser());
        }
    }

    void closed(@Observes @Closed WebsocketEvent event) {
        if (isTeam(event)) {
            watchers.left(event.getUser());
        }
    }

    private static boolean isTeam(WebsocketEvent event) {
        return CHANNEL.equals(event.getChannel()) && event.getUser() != null;
    }

    void tell(@Observes TeamNews news) {
        push.send(Map.of("attempt", news.attempt(), "turn", news.turn(), "scenario", news.scenarioId()), news.team());
    }
}
