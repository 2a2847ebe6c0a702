package org.composure.reporting.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.composure.reporting.Flow;
import org.composure.scenario.Scenario;
import org.composure.scenario.Scene;

/** The ways of a script, and how often each was taken. */
final class Flows {

    private Flows() {}

    static List<Flow> of(Scenario scenario, List<ReplyCount> counts) {
        Map<Way, Long> taken = new LinkedHashMap<>();
        for (Scene scene : scenario.scenes().values()) {
            scene.replies().stream()
                    .flatMap(reply -> reply.next().stream())
                    .forEach(branch -> taken.putIfAbsent(new Way(scene.id(), branch.to()), 0L));
        }
        // A bounded loop leads where no branch says, once its rounds are used up.
        counts.forEach(count -> taken.merge(new Way(count.scene(), count.leadsTo()), count.chosen(), Long::sum));
        return taken.entrySet().stream()
                .map(way -> new Flow(way.getKey().from(), way.getKey().to(), way.getValue()))
                .toList();
    }

    private record Way(String from, String to) {}
}
