package org.composure.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways through a script as it was read: scenes, endings, and what leads where. */
final class Routes {

    /** A way from a scene to a scene or an ending, at the place where the file names it. */
    record Way(String from, String to, Place place) {}

    private final Map<String, Place> scenes = new LinkedHashMap<>();
    private final Map<String, Place> endings = new LinkedHashMap<>();
    private final Map<String, List<Way>> ways = new LinkedHashMap<>();
    private final Map<String, Way> rounds = new LinkedHashMap<>();
    private String start;
    private boolean complete = true;

    void scene(String id, Place place) {
        scenes.put(id, place);
    }

    void ending(String id, Place place) {
        endings.put(id, place);
    }

    void start(String id) {
        start = id;
    }

    void way(String from, String to, Place place) {
        ways.computeIfAbsent(from, scene -> new ArrayList<>()).add(new Way(from, to, place));
    }

    void rounds(String scene, String then, Place place) {
        rounds.put(scene, new Way(scene, then, place));
    }

    /** Something here could not be read: what leads where is then not judged, as it would be judged wrongly. */
    void incomplete() {
        complete = false;
    }

    boolean complete() {
        return complete && start != null;
    }

    String start() {
        return start;
    }

    Map<String, Place> scenes() {
        return scenes;
    }

    Map<String, Place> endings() {
        return endings;
    }

    boolean isScene(String id) {
        return scenes.containsKey(id);
    }

    List<Way> from(String scene) {
        return ways.getOrDefault(scene, List.of());
    }

    /** Where a scene leads that has been entered as often as it may be. */
    Optional<Way> afterRounds(String scene) {
        return Optional.ofNullable(rounds.get(scene));
    }
}
