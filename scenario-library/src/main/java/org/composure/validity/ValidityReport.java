package org.composure.validity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.scenario.Competency;
import org.composure.simulate.SimulatedAgent;

/** What a study came to, as the page of the documentation that people read. */
public final class ValidityReport {

    private static final List<SimulatedAgent> AGENTS = Arrays.asList(SimulatedAgent.values());

    private final Study study;
    private final StringBuilder page = new StringBuilder();

    public ValidityReport(Study study) {
        this.study = study;
    }

    /** Whether every claim is met. */
    public boolean claimsHold() {
        return Stream.of(Claim.values()).allMatch(claim -> claim.holds(study));
    }

    /** The page, in Markdown. */
    public String text() {
        page.setLength(0);
        page.append(ValidityWords.introduction(study));
        claims();
        agents();
        pairings();
        criticalErrors();
        scenarios();
        page.append(ValidityWords.LIMITS);
        return page.toString();
    }

    private void claims() {
        section("The claims", "", List.of("claim", "asked", "found", "met"));
        for (Claim claim : Claim.values()) {
            row(claim.statement(), claim.asked(), claim.figureInWords(study), claim.holds(study) ? "yes" : "**no**");
        }
    }

    private void agents() {
        section(
                "Agents and competencies",
                ValidityWords.AGENTS,
                List.of("agent", "empathy", "flexibility", "escalation", "weakest of the three", "passed"));
        for (SimulatedAgent agent : AGENTS) {
            row(Stream.of(
                            Stream.of(name(agent)),
                            Arrays.stream(Competency.values()).map(competency -> mean(agent, competency)),
                            Stream.of(number(study.standing(agent)), passed(agent)))
                    .flatMap(cells -> cells)
                    .toArray(String[]::new));
        }
        page.append(ValidityWords.OVER_ALL.formatted(Arrays.stream(Competency.values())
                .map(competency -> competency.id() + " " + number(Claim.distance(study, competency)))
                .collect(Collectors.joining(", "))));
    }

    private String mean(SimulatedAgent agent, Competency competency) {
        String mean = number(study.mean(agent, competency));
        return agent.lacks().filter(competency::equals).isPresent() ? "**" + mean + "**" : mean;
    }

    private String passed(SimulatedAgent agent) {
        return number(100 * study.passing(agent, any -> true)) + "%";
    }

    private void pairings() {
        section(
                "Pairings",
                ValidityWords.PAIRINGS,
                List.of(
                        "higher",
                        "lower",
                        "counted",
                        "in order",
                        "level",
                        "the wrong way round",
                        "not counted",
                        "contact by contact"));
        pairings(SimulatedAgent.EXPERT, SimulatedAgent.AVERAGE);
        Pairings.faulty().forEach(lower -> pairings(SimulatedAgent.AVERAGE, lower));
        Pairings.faulty().forEach(lower -> pairings(SimulatedAgent.EXPERT, lower));
        pairings("all", "", unit -> Pairings.all(study, unit));
        page.append("\n").append(ValidityWords.OUT_OF_ORDER).append("\n");
        Pairings.faulty().forEach(lower -> outOfOrder(SimulatedAgent.AVERAGE, lower));
        Pairings.faulty().forEach(lower -> outOfOrder(SimulatedAgent.EXPERT, lower));
    }

    private void outOfOrder(SimulatedAgent higher, SimulatedAgent lower) {
        Map<String, Long> places = Pairings.outOfOrder(study, higher, lower);
        if (!places.isEmpty()) {
            page.append("- %s, %s: %s\n"
                    .formatted(
                            name(higher),
                            name(lower),
                            places.entrySet().stream()
                                    .map(place -> place.getKey() + " " + place.getValue())
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void pairings(SimulatedAgent higher, SimulatedAgent lower) {
        pairings(name(higher), name(lower), unit -> Pairings.of(study, higher, lower, unit));
    }

    private void pairings(String higher, String lower, Function<Pairings.Unit, Pairings> by) {
        Pairings found = by.apply(Pairings.Unit.PLACE);
        Pairings singly = by.apply(Pairings.Unit.CONTACT);
        row(
                higher,
                lower,
                String.valueOf(found.counted()),
                found.ordered() + share(found),
                String.valueOf(found.tied()),
                String.valueOf(found.counted() - found.ordered() - found.tied()),
                String.valueOf(found.idle()),
                singly.ordered() + " of " + singly.counted() + share(singly));
    }

    private static String share(Pairings found) {
        return " (" + number(found.share()) + "%)";
    }

    private void criticalErrors() {
        section("Critical errors", ValidityWords.CRITICAL_ERRORS, headed("rule", SimulatedAgent::name));
        Rulebook.shipped().rules().stream()
                .filter(RuleDescription::critical)
                .map(RuleDescription::id)
                .forEach(rule -> row(
                        headed("`" + rule + "`", agent -> broken(agent, rule)).toArray(String[]::new)));
    }

    private String broken(SimulatedAgent agent, String rule) {
        String times = String.valueOf(CriticalErrors.contacts(study, agent, rule));
        if (CriticalErrors.must(agent, rule)) {
            return times + " (must)";
        }
        return CriticalErrors.may(agent, rule) ? times + " (may)" : times;
    }

    private void scenarios() {
        section("Scenario by scenario", ValidityWords.SCENARIOS, headed("scenario", SimulatedAgent::name));
        for (String scenario : study.scenarios()) {
            row(headed(
                            scenario,
                            agent -> number(100
                                            * study.passing(agent, trial -> trial.place()
                                                    .scenario()
                                                    .equals(scenario)))
                                    + "%")
                    .toArray(String[]::new));
        }
    }

    private static List<String> headed(String first, Function<SimulatedAgent, String> cell) {
        return Stream.concat(Stream.of(first), AGENTS.stream().map(cell).map(ValidityReport::plain))
                .toList();
    }

    private void section(String title, String words, List<String> head) {
        page.append("\n## ").append(title).append("\n\n");
        if (!words.isEmpty()) {
            page.append(words).append("\n");
        }
        row(head.toArray(String[]::new));
        page.append(head.stream().map(any -> "---").collect(Collectors.joining("|", "|", "|\n")));
    }

    private void row(String... cells) {
        page.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String name(SimulatedAgent agent) {
        return plain(agent.name());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value));
    }
}
