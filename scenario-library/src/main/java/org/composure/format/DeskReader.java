package org.composure.format;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.composure.scenario.Article;
import org.composure.scenario.Policy;
import org.composure.scenario.RecordFact;

/** Reads what the agent has on the desk: the record, the policies and the articles. */
final class DeskReader {

    static final Keys FACT = Keys.of("a fact of the record", "id", "label", "value");
    static final Keys POLICY = Keys.of("a policy", "id", "title", "text").optionally("discretion");
    static final Keys ARTICLE = Keys.of("an article", "id", "title", "text");

    private final Draft draft;

    DeskReader(Draft draft) {
        this.draft = draft;
    }

    List<RecordFact> record(Fields head) {
        return all(
                head,
                "record",
                FACT,
                Names.Kind.FACT,
                (id, fact) -> new RecordFact(id, fact.text("label"), fact.text("value")));
    }

    List<Policy> policies(Fields head) {
        return all(
                head,
                "policies",
                POLICY,
                Names.Kind.POLICY,
                (id, policy) -> new Policy(id, policy.text("title"), policy.text("text"), policy.text("discretion")));
    }

    List<Article> articles(Fields head) {
        return all(
                head,
                "articles",
                ARTICLE,
                Names.Kind.ARTICLE,
                (id, article) -> new Article(id, article.text("title"), article.text("text")));
    }

    private <T> List<T> all(Fields head, String key, Keys keys, Names.Kind kind, BiFunction<String, Fields, T> make) {
        if (head.element(key).filter(Element.Sequence.class::isInstance).isEmpty()) {
            draft.names().incomplete(kind);
        }
        return head.list(key, 0).stream()
                .flatMap(element -> one(element, keys, kind, make))
                .toList();
    }

    private <T> Stream<T> one(Element element, Keys keys, Names.Kind kind, BiFunction<String, Fields, T> make) {
        Optional<Fields> fields = Fields.of(element, keys, draft.values());
        Optional<String> id = fields.flatMap(it -> it.id("id"));
        if (id.isEmpty()) {
            draft.names().incomplete(kind);
        }
        id.ifPresent(it -> draft.names().define(kind, it, fields.get().valuePlace("id")));
        return fields.map(it -> make.apply(id.orElse(""), it)).stream();
    }
}
