package org.composure.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.scenario.CustomerLine;
import org.composure.scenario.Reply;
import org.composure.scenario.Scene;

/** Reads a scene: what the customer says, and what may be answered. */
final class SceneReader {

    static final Keys KEYS = Keys.of("a scene", "customer", "replies").optionally("tells", "rounds");
    static final Keys LINE = Keys.of("a customer's line", "says").optionally("when");
    static final Keys ROUNDS = Keys.of("rounds", "atMost", "then");
    static final int FEWEST_REPLIES = 2;
    static final int MOST_REPLIES = 6;
    static final int MOST_ROUNDS = 9;

    private final Draft draft;
    private final ReplyReader replies;
    private final ConditionReader conditions;

    SceneReader(Draft draft) {
        this.draft = draft;
        this.replies = new ReplyReader(draft);
        this.conditions = new ConditionReader(draft);
    }

    Optional<Scene> read(String id, Element element) {
        Optional<Fields> fields = Fields.of(element, KEYS, draft.values());
        if (fields.isEmpty()) {
            draft.routes().incomplete();
            draft.names().incomplete(Names.Kind.FACT);
        }
        return fields.map(scene -> new Scene(id, lines(scene), replies(id, scene), tells(scene), rounds(id, scene)));
    }

    private List<CustomerLine> lines(Fields scene) {
        List<CustomerLine> lines = new ArrayList<>();
        Alternatives alternatives = new Alternatives("line", draft.faults());
        for (Element element : scene.list("customer", 1)) {
            Optional<Fields> line = Fields.of(element, LINE, draft.values());
            alternatives.add(line);
            line.map(it -> new CustomerLine(conditions.ofLine(it), it.text("says")))
                    .ifPresent(lines::add);
        }
        alternatives.check();
        return lines;
    }

    private List<Reply> replies(String id, Fields scene) {
        List<Element> elements = scene.list("replies", FEWEST_REPLIES, MOST_REPLIES);
        if (elements.isEmpty()) {
            draft.routes().incomplete();
        }
        List<Reply> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            Optional<Reply> reply = replies.read(id, element);
            reply.filter(it -> !it.id().isEmpty() && !ids.add(it.id()))
                    .ifPresent(it -> draft.names().duplicate("reply", it.id(), element.place()));
            reply.ifPresent(read::add);
        }
        return read;
    }

    private Set<String> tells(Fields scene) {
        if (!scene.idsReadable("tells")) {
            draft.names().incomplete(Names.Kind.FACT);
        }
        Set<String> told = scene.ids("tells", 1).stream().map(Lists.Item::value).collect(Collectors.toSet());
        told.forEach(fact -> draft.names().mention(Names.Kind.FACT, fact));
        return told;
    }

    private Optional<Scene.Rounds> rounds(String id, Fields scene) {
        if (!scene.mentions("rounds")) {
            return Optional.empty();
        }
        Optional<Fields> rounds = scene.fields("rounds", ROUNDS);
        Optional<String> then = rounds.flatMap(it -> it.id("then"));
        if (then.isEmpty()) {
            draft.routes().incomplete();
            return Optional.empty();
        }
        draft.names().useSceneOrEnding(then.get(), rounds.get().valuePlace("then"));
        draft.routes().rounds(id, then.get(), scene.keyPlace("rounds"));
        int atMost = rounds.get().whole("atMost", 1, MOST_ROUNDS).orElse(1);
        return Optional.of(new Scene.Rounds(atMost, then.get()));
    }
}
