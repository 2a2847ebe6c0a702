package org.composure.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.composure.format.Element.Entry;
import org.composure.scenario.Ending;
import org.composure.scenario.Scene;

/** Reads where a script begins, its scenes and its endings. */
final class ScriptReader {

    static final Keys ENDING = Keys.of("an ending", "kind", "title", "says");

    /** Far more than anybody can play; a bound on what reading and playing may cost. */
    static final int MOST = 200;

    private final Draft draft;

    ScriptReader(Draft draft) {
        this.draft = draft;
    }

    String start(Fields head) {
        Optional<String> start = head.id("start");
        start.ifPresent(id -> {
            draft.names().use(Names.Kind.SCENE, id, head.valuePlace("start"));
            draft.routes().start(id);
        });
        return start.orElse("");
    }

    Map<String, Scene> scenes(Fields head) {
        SceneReader reader = new SceneReader(draft);
        Map<String, Scene> scenes = new LinkedHashMap<>();
        Map<String, Entry> entries = entries(head, "scenes", Names.Kind.SCENE, DiagnosticCode.NO_SCENES);
        entries.forEach((id, entry) -> {
            draft.names().define(Names.Kind.SCENE, id, entry.key().place());
            draft.routes().scene(id, entry.key().place());
            reader.read(id, entry.value()).ifPresent(scene -> scenes.put(id, scene));
        });
        return scenes;
    }

    Map<String, Ending> endings(Fields head) {
        Map<String, Ending> endings = new LinkedHashMap<>();
        Map<String, Entry> entries = entries(head, "endings", Names.Kind.ENDING, DiagnosticCode.NO_ENDINGS);
        entries.forEach((id, entry) -> {
            draft.names().define(Names.Kind.ENDING, id, entry.key().place());
            draft.routes().ending(id, entry.key().place());
            Fields.of(entry.value(), ENDING, draft.values()).ifPresent(fields -> endings.put(id, ending(id, fields)));
        });
        return endings;
    }

    private static Ending ending(String id, Fields fields) {
        return new Ending(
                id,
                fields.oneOf(Ending.Kind.class, DiagnosticCode.UNKNOWN_KIND, "kind")
                        .orElse(Ending.Kind.ENDED),
                fields.text("title"),
                fields.text("says"));
    }

    private Map<String, Entry> entries(Fields head, String key, Names.Kind kind, DiagnosticCode none) {
        Optional<Element> element = head.element(key);
        Map<String, Entry> entries =
                element.map(it -> Choices.byId(draft.values(), key, it)).orElse(Map.of());
        boolean all = element.filter(it -> it instanceof Element.Mapping mapping
                        && mapping.entries().size() == entries.size())
                .isPresent();
        if (!all) {
            draft.names().incomplete(kind);
        }
        if (!all || entries.isEmpty()) {
            draft.routes().incomplete();
        }
        if (entries.size() > MOST) {
            draft.routes().incomplete();
            draft.report(
                    DiagnosticCode.WRONG_COUNT,
                    element.get().place(),
                    "`" + key + "` has " + entries.size() + " entries.",
                    "Write at most " + MOST + "; make two scenarios of it.");
        }
        if (all && entries.isEmpty()) {
            draft.names().incomplete(kind);
            draft.report(
                    none,
                    element.get().place(),
                    "`" + key + "` is empty.",
                    "Write at least one, indented below `" + key + ":`.");
        }
        return entries;
    }
}
