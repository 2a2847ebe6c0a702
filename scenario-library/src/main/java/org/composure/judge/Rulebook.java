package org.composure.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.composure.play.Moment;
import org.composure.scenario.Competency;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The scoring rules, versioned as one. May be used by many threads at once. */
public final class Rulebook {

    private static final String MODELS = "META-INF/kie/org.composure/scenario-library/drools-model";
    private static final int WARM_SESSIONS = 2;
    private static final int SOURCES_SHOWN = 8;

    private final KieBase rules;
    private final KieSessionsPool sessions;
    private final List<RuleDescription> descriptions;
    private final Map<String, Integer> places;
    private final String version;

    private Rulebook(KieBase rules, String version) {
        this.rules = rules;
        this.version = version;
        sessions = rules.newKieSessionsPool(WARM_SESSIONS);
        descriptions = rules.getKiePackages().stream()
                .flatMap(part -> part.getRules().stream())
                // As written in each file; the files themselves come in whatever order the build found them.
                .sorted(Comparator.comparing(rule -> ((RuleImpl) rule).getLoadOrder()))
                .map(Rulebook::describe)
                .sorted(Comparator.comparing(RuleDescription::critical)
                        .reversed()
                        .thenComparing(RuleDescription::competency))
                .toList();
        places = IntStream.range(0, descriptions.size())
                .boxed()
                .collect(Collectors.toMap(place -> descriptions.get(place).id(), place -> place));
    }

    /** The rulebook that this product was built with. */
    public static Rulebook shipped() {
        return Shipped.BOOK;
    }

    /**
     * Number of the version, and the beginning of the hash of its sources: the rules, and the personas and reactions that
     * the moods which they judge follow from. No two books share it.
     */
    public String version() {
        return version;
    }

    /** All rules, in the order of the book: critical errors first, then by competency. */
    public List<RuleDescription> rules() {
        return descriptions;
    }

    /** What the rules find at a moment, in the order of the book. */
    public List<Finding> judge(Moment moment) {
        return judge(List.of(moment)).get(0);
    }

    /** What the rules find at each of these moments, which need not be of one contact; cheaper than one by one. */
    public List<List<Finding>> judge(List<? extends Moment> moments) {
        return judged(moments, Findings::of);
    }

    /** What each of these moments is worth by the same rules; cheaper than the findings. */
    public List<Worth> weigh(List<? extends Moment> moments) {
        return judged(moments, Findings::worth);
    }

    private <T> List<T> judged(List<? extends Moment> moments, BiFunction<Findings, Moment, T> outcome) {
        Findings found = new Findings(descriptions, places, moments.size());
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("found", found);
            moments.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return moments.stream().map(moment -> outcome.apply(found, moment)).toList();
    }

    /** The rules as the engine holds them, so that their form can be tested. */
    KieBase compiled() {
        return rules;
    }

    private static RuleDescription describe(Rule rule) {
        return new RuleDescription(
                rule.getName(),
                metadata(rule, "title"),
                Competency.valueOf(metadata(rule, "competency")),
                Integer.parseInt(metadata(rule, "points")),
                Boolean.parseBoolean(metadata(rule, "critical")),
                metadata(rule, "sentence"),
                metadata(rule, "source"));
    }

    private static String metadata(Rule rule, String name) {
        Object value = rule.getMetaData().get(name);
        if (value == null) {
            throw new IllegalStateException("Rule " + rule.getName() + " has no @" + name);
        }
        return value.toString();
    }

    /** Built once: it takes half a second, and what is built is safe for all threads. */
    private static final class Shipped {
        static final Rulebook BOOK = build();

        private static Rulebook build() {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            ClassLoader own = Rulebook.class.getClassLoader();
            // The engine looks for its parts through the caller's class loader, which in a server knows nothing of it.
            thread.setContextClassLoader(own);
            try {
                return new Rulebook(KieBaseBuilder.createKieBaseFromModel(models(own)), version(own));
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        private static List<Model> models(ClassLoader loader) {
            List<Model> models = new ArrayList<>();
            try (InputStream list = resource(loader, MODELS);
                    Stream<String> names =
                            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)).lines()) {
                // The first line tells the engine's version.
                for (String name : names.skip(1).toList()) {
                    models.add(Class.forName(name, true, loader)
                            .asSubclass(Model.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            } catch (IOException | ReflectiveOperationException e) {
                throw new IllegalStateException("The compiled rules cannot be read", e);
            }
            return models;
        }

        private static String version(ClassLoader loader) {
            Properties properties = new Properties();
            try (InputStream in = resource(loader, "org/composure/judge/rulebook.properties")) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties.getProperty("version") + "-"
                    + properties.getProperty("sources").substring(0, SOURCES_SHOWN);
        }

        private static InputStream resource(ClassLoader loader, String name) throws IOException {
            InputStream in = loader.getResourceAsStream(name);
            if (in == null) {
                throw new IOException("There is no resource " + name);
            }
            return in;
        }
    }
}
