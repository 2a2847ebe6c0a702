package org.composure.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.composure.format.FailureCatalogueReader;
import org.composure.format.HouseReader;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.format.ShippedScenarios;
import org.composure.scenario.Article;
import org.composure.scenario.Scenario;

/**
 * A golden walkthrough of the core, as a person would play it in the browser: by the words on the screen.
 *
 * @param forms of the scenario, the one of the walkthrough first
 * @param rules that find something on the way, in the order of the walkthrough
 */
public record Walkthrough(List<Scenario> forms, List<Step> steps, List<String> rules) {

    private static final Path FOLDER = Path.of(System.getProperty("walkthroughs"));
    private static final Pattern FINDING = Pattern.compile("[+-]?\\d+ \\w+ ([a-z-]+)(?: \\(critical\\))?: .*");

    /**
     * One answer: the articles opened before it, and the reply by its id and its words.
     *
     * @param wordings the reply in each form of the scenario, the first form first; equal ones stand once
     */
    public record Step(List<Article> opened, String reply, List<String> wordings) {

        /** The titles of the articles. */
        public List<String> articles() {
            return opened.stream().map(Article::title).toList();
        }

        /** The reply, whichever form is played. */
        Pattern inAnyForm() {
            return Pattern.compile(wordings.stream().map(Walkthrough::literally).collect(Collectors.joining("|")));
        }
    }

    /** The walkthrough of that name, such as {@code policy-rigidity.good}. */
    public static Walkthrough of(String name) {
        List<Scenario> forms = formsOf(name.substring(0, name.indexOf('.')));
        Scenario scenario = forms.get(0);
        List<Step> steps = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (String line : lines(name)) {
            Matcher finding = FINDING.matcher(line.strip());
            if (line.startsWith("+ ")) {
                articles.add(scenario.article(line.substring(2)).orElseThrow());
            } else if (line.startsWith("> ")) {
                String reply = line.substring(2);
                steps.add(new Step(List.copyOf(articles), id(reply), wordings(forms, reply)));
                articles.clear();
            } else if (finding.matches()) {
                rules.add(finding.group(1));
            }
        }
        return new Walkthrough(forms, steps, rules);
    }

    /** The scenario in the form of the walkthrough. */
    public Scenario scenario() {
        return forms.get(0);
    }

    /** The same without its first steps. */
    public Walkthrough from(int step) {
        return new Walkthrough(forms, steps.subList(step, steps.size()), rules);
    }

    private static String id(String sceneAndReply) {
        return sceneAndReply.substring(sceneAndReply.indexOf(": ") + 2);
    }

    private static String words(Scenario scenario, String sceneAndReply) {
        return scenario.scene(sceneAndReply.substring(0, sceneAndReply.indexOf(": ")))
                .reply(id(sceneAndReply))
                .orElseThrow()
                .says();
    }

    private static List<String> wordings(List<Scenario> forms, String reply) {
        return forms.stream().map(form -> words(form, reply)).distinct().toList();
    }

    /** A pattern for these very words that a browser understands too, which {@link Pattern#quote} is not. */
    static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    private static List<Scenario> formsOf(String id) {
        var reader = new ScenarioReader(HouseReader.shipped(), FailureCatalogueReader.shipped());
        return ShippedScenarios.all().stream()
                .filter(file -> file.name().endsWith(id + ".yaml"))
                .map(file -> reader.read(file.name(), file.content()))
                .map(Reading.Read.class::cast)
                .map(Reading.Read::forms)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
