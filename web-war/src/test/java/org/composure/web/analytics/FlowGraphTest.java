package org.composure.web.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.format.FailureCatalogueReader;
import org.composure.format.HouseReader;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.format.ShippedScenarios;
import org.composure.reporting.Exposure;
import org.composure.reporting.Flow;
import org.composure.reporting.ScenarioAnalysis;
import org.composure.scenario.Scenario;
import org.composure.web.analytics.FlowGraph.Box;
import org.composure.web.analytics.FlowGraph.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowGraphTest {

    private static final List<Flow> LOOPED = List.of(
            flow("start", "middle"),
            flow("start", "late"),
            flow("middle", "late"),
            flow("late", "middle"),
            flow("start", "over"),
            flow("late", "over"));

    private static final List<Scenario> SHIPPED = read();

    private static List<Scenario> read() {
        var reader = new ScenarioReader(HouseReader.shipped(), FailureCatalogueReader.shipped());
        return ShippedScenarios.all().stream()
                .map(file -> reader.read(file.name(), file.content()))
                .map(Reading.Read.class::cast)
                .map(Reading.Read::scenario)
                .toList();
    }

    static Stream<Scenario> shipped() {
        return SHIPPED.stream();
    }

    @Test
    void a_scene_stands_by_its_longest_distance_from_the_start() {
        Ranks ranks = Ranks.of("start", Set.of("over"), LOOPED);

        assertThat(List.of("start", "middle", "late")).extracting(ranks::of).containsExactly(0, 1, 2);
    }

    @Test
    void endings_stand_below_all_scenes() {
        assertThat(Ranks.of("start", Set.of("over"), LOOPED).of("over")).isEqualTo(3);
    }

    @Test
    void a_way_back_counts_for_no_distance() {
        Ranks ranks = Ranks.of("start", Set.of("over"), LOOPED);

        assertThat(LOOPED).filteredOn(ranks::leadsBack).containsExactly(flow("late", "middle"));
    }

    @Test
    void a_way_over_several_ranks_has_a_stop_on_each_between() {
        Ranks ranks = Ranks.of("start", Set.of("over"), LOOPED);

        assertThat(new Lanes(ranks, LOOPED).stops().get(flow("start", "over"))).hasSize(4);
    }

    @Test
    void the_way_taken_most_is_the_widest_and_lies_on_top() {
        Scenario scenario = SHIPPED.get(0);
        List<Flow> flows = new ArrayList<>(flows(scenario, 0));
        Flow taken = new Flow(flows.get(0).from(), flows.get(0).to(), 7);
        flows.set(0, taken);
        List<Way> ways = FlowGraph.of(analysis(scenario, flows)).ways();

        assertThat(ways.get(ways.size() - 1).flow()).isEqualTo(taken);
        assertThat(ways).filteredOn(way -> way.width() > 1).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_scene_and_ending_is_drawn_within_the_picture(Scenario scenario) {
        FlowGraph graph = FlowGraph.of(analysis(scenario, flows(scenario, 1)));

        assertThat(graph.boxes())
                .hasSize(scenario.scenes().size() + scenario.endings().size());
        assertThat(graph.boxes()).allMatch(box -> box.x() >= 0 && box.x() + box.width() <= graph.width());
        assertThat(graph.boxes()).allMatch(box -> box.y() >= 0 && box.y() + box.height() <= graph.height());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void no_two_stand_upon_each_other(Scenario scenario) {
        List<Box> boxes = FlowGraph.of(analysis(scenario, flows(scenario, 1))).boxes();

        assertThat(boxes).allSatisfy(box -> assertThat(boxes)
                .filteredOn(other -> other.y() == box.y() && !other.equals(box))
                .allMatch(other -> Math.abs(other.x() - box.x()) > box.width()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_way_leads_down_but_for_those_that_lead_back(Scenario scenario) {
        List<Flow> flows = flows(scenario, 1);
        Ranks ranks = Ranks.of(scenario.start(), scenario.endings().keySet(), flows);

        assertThat(flows)
                .filteredOn(flow -> !ranks.leadsBack(flow))
                .allMatch(flow -> ranks.of(flow.from()) < ranks.of(flow.to()));
    }

    private static ScenarioAnalysis analysis(Scenario scenario, List<Flow> flows) {
        return new ScenarioAnalysis(scenario, 1, List.of(), flows, new Exposure(List.of(), 0, 0, List.of()));
    }

    private static List<Flow> flows(Scenario scenario, long taken) {
        Set<Flow> flows = new HashSet<>();
        scenario.scenes().values().forEach(scene -> scene.replies()
                .forEach(reply -> reply.next().forEach(branch -> flows.add(new Flow(scene.id(), branch.to(), taken)))));
        return List.copyOf(flows);
    }

    private static Flow flow(String from, String to) {
        return new Flow(from, to, 1);
    }
}
