package org.composure.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.composure.failure.FailureCatalogue;
import org.composure.failure.FailureMode;
import org.composure.scenario.Competency;
import org.composure.scenario.Named;

/** Reads the catalogue of failure modes. */
public final class FailureCatalogueReader {

    static final Keys KEYS = Keys.of("the catalogue", "articles", "groups", "modes");
    static final Keys SOURCE = Keys.of("an article", "language", "topic").optionally("year");
    static final Keys MODE = Keys.of("a failure mode", "id", "group", "sources", "stresses", "meaning")
            .optionally("figure");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Values values;
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Set<String> articles = new HashSet<>();

    private FailureCatalogueReader(Values values) {
        this.values = values;
    }

    /**
     * The catalogue as it ships.
     *
     * @throws IllegalStateException if it has a mistake, saying what and where
     */
    public static FailureCatalogue shipped() {
        return ShippedFile.read("failure-modes.yaml", KEYS, FailureCatalogueReader::read);
    }

    static FailureCatalogue read(Fields file, Values values) {
        return new FailureCatalogueReader(values).catalogue(file);
    }

    private FailureCatalogue catalogue(Fields file) {
        file
                .element("articles")
                .flatMap(it -> values.mapping("articles", it, "Write the articles by their letters."))
                .stream()
                .flatMap(mapping -> mapping.entries().stream())
                .forEach(this::article);
        file.element("groups").map(it -> Choices.byId(values, "groups", it)).stream()
                .flatMap(entries -> entries.entrySet().stream())
                .forEach(entry -> values.text("groups", entry.getValue().value())
                        .ifPresent(meaning -> groups.put(entry.getKey(), meaning)));
        List<FailureMode> modes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Element element : file.list("modes", 1)) {
            Optional<Fields> fields = Fields.of(element, MODE, values);
            fields.map(this::mode).ifPresent(modes::add);
            fields.filter(it -> !ids.add(it.word("id").orElse("")))
                    .flatMap(it -> it.element("id"))
                    .ifPresent(id -> values.duplicateKey("modes", id));
        }
        return new FailureCatalogue(groups, modes);
    }

    private void article(Element.Entry entry) {
        values.word("articles", entry.key()).ifPresent(articles::add);
        Fields.of(entry.value(), SOURCE, values).ifPresent(fields -> {
            fields.text("language");
            fields.text("topic");
            fields.whole("year", FIRST_YEAR, LAST_YEAR);
        });
    }

    private FailureMode mode(Fields fields) {
        return new FailureMode(
                fields.id("id").orElse(""),
                group(fields),
                sources(fields),
                fields.choices(Competency.class, DiagnosticCode.WRONG_TYPE, "stresses", 1).stream()
                        .map(Named::id)
                        .toList(),
                fields.text("meaning"),
                fields.find("figure"));
    }

    private String group(Fields fields) {
        String group = fields.word("group").orElse("");
        if (!groups.containsKey(group)) {
            fields.element("group").ifPresent(it -> unknown(it, "group " + group, groups.keySet()));
        }
        return group;
    }

    /** Places in the articles: the article's letter, and where in it. */
    private List<String> sources(Fields fields) {
        List<String> sources = new ArrayList<>();
        for (Element element : fields.list("sources", 1)) {
            String source = values.word("sources", element).orElse("");
            sources.add(source);
            if (source.isEmpty() || !articles.contains(source.substring(0, 1))) {
                unknown(element, "article of " + source, articles);
            }
        }
        return sources;
    }

    private void unknown(Element at, String what, Set<String> known) {
        values.report(DiagnosticCode.WRONG_TYPE, at.place(), "There is no " + what + ".", Spelling.oneOf(known));
    }
}
