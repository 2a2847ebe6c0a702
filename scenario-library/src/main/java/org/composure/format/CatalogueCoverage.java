package org.composure.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.failure.FailureCatalogue;
import org.composure.failure.FailureMode;
import org.composure.scenario.Scenario;

/**
 * Which failure modes have a scenario that trains them.
 *
 * @param scenarios by the id of their failure mode
 */
public record CatalogueCoverage(FailureCatalogue catalogue, Map<String, List<Scenario>> scenarios) {

    public static CatalogueCoverage of(FailureCatalogue catalogue, Collection<Scenario> scenarios) {
        return new CatalogueCoverage(
                catalogue, scenarios.stream().collect(Collectors.groupingBy(Scenario::failureMode)));
    }

    /** The failure modes without a scenario, in the order of the catalogue. */
    public List<FailureMode> uncovered() {
        return catalogue.modes().stream().filter(mode -> !covered(mode)).toList();
    }

    public boolean covered(FailureMode mode) {
        return scenarios.containsKey(mode.id());
    }

    /** The whole as a page of Markdown, group by group. */
    public String report() {
        String head =
                """
                # Coverage of the catalogue

                Which of the %d failure modes have a scenario: **%d**, with %d scenarios. Generated from
                `failure-modes.yaml` and the scenarios; how, see [CONTRIBUTING](../CONTRIBUTING.md).
                """
                        .formatted(
                                catalogue.modes().size(),
                                count(catalogue.modes()),
                                scenarios.values().stream().mapToInt(List::size).sum());
        return head
                + catalogue.groups().entrySet().stream()
                        .map(group -> section(group.getKey(), group.getValue()))
                        .collect(Collectors.joining());
    }

    private String section(String group, String about) {
        List<FailureMode> modes = catalogue.modes().stream()
                .filter(mode -> mode.group().equals(group))
                .toList();
        return "\n## %s: %s (%d of %d)\n\n".formatted(group, about, count(modes), modes.size())
                + "| failure mode | stresses | scenarios |\n|---|---|---|\n"
                + modes.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(FailureMode mode) {
        String found = Optional.ofNullable(scenarios.get(mode.id())).stream()
                .flatMap(List::stream)
                .map(scenario -> "%s (`%s`, %s)"
                        .formatted(
                                scenario.title(),
                                scenario.id(),
                                scenario.channel().id()))
                .sorted()
                .collect(Collectors.joining("<br>"));
        return "| `%s`: %s | %s | %s |\n"
                .formatted(
                        mode.id(), mode.meaning(), String.join(", ", mode.stresses()), found.isEmpty() ? "-" : found);
    }

    private long count(List<FailureMode> modes) {
        return modes.stream().filter(this::covered).count();
    }
}
