package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many watch each team from this server. In memory: whoever watches holds a connection to this very server. */
@ApplicationScoped
public class Audience {

    private final ConcurrentMap<String, Integer> watchers = new ConcurrentHashMap<>();

    public void came(String team) {
        watchers.merge(team, 1, Integer::sum);
    }

    public void left(String team) {
        watchers.computeIfPresent(team, (name, before) -> before == 1 ? null : before - 1);
    }

    boolean isThere() {
        return !watchers.isEmpty();
    }

    boolean watches(String team) {
        return watchers.containsKey(team);
    }
}
