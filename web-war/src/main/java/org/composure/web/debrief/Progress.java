package org.composure.web.debrief;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.composure.explore.Annotation;
import org.composure.judge.Finding;
import org.composure.judge.Scorecard;
import org.composure.web.shell.Texts;

/**
 * How a contact went: what was still to be had after each turn, and what was earned by then.
 *
 * @param most that could be had when it began
 */
public record Progress(int most, List<Step> steps) {

    public Progress {
        steps = List.copyOf(steps);
    }

    /** Where the contact stood after a turn; what was found on the whole of it counts in the last. */
    public record Step(Annotation annotation, int earned) {

        /** What was still to be had, as the table shows it. */
        public String attainableShown() {
            return Found.figure(annotation.attainableAfter());
        }

        /** What was earned, as the table shows it. */
        public String earnedShown() {
            return Found.figure(earned);
        }
    }

    static Progress of(List<Annotation> annotations, Scorecard scorecard) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < annotations.size(); at++) {
            int number = annotations.get(at).turn().number();
            boolean last = at == annotations.size() - 1;
            int earned = scorecard.findings().stream()
                    .filter(finding -> last || (finding.turn() > 0 && finding.turn() <= number))
                    .mapToInt(Finding::points)
                    .sum();
            steps.add(new Step(annotations.get(at), earned));
        }
        return new Progress(annotations.isEmpty() ? 0 : annotations.get(0).attainable(), steps);
    }

    /** Points in the end, as the page shows them. */
    public String earned() {
        return steps.isEmpty() ? "0" : steps.get(steps.size() - 1).earnedShown();
    }

    /** The chart, as its component wants it; the colours come from the page. */
    String chart(Texts texts) {
        JsonArrayBuilder labels = JSON.createArrayBuilder().add(texts.of("debrief.chart.start"));
        steps.forEach(step -> labels.add(step.annotation().turn().number()));
        return JSON.createObjectBuilder()
                .add("type", "line")
                .add(
                        "data",
                        JSON.createObjectBuilder()
                                .add("labels", labels)
                                .add(
                                        "datasets",
                                        JSON.createArrayBuilder()
                                                .add(series(
                                                        texts.of("debrief.chart.attainable"),
                                                        most,
                                                        step -> step.annotation()
                                                                .attainableAfter()))
                                                .add(series(texts.of("debrief.chart.earned"), 0, Step::earned))))
                .add("options", options(texts))
                .build()
                .toString();
    }

    private JsonObjectBuilder series(String label, int first, ToIntFunction<Step> value) {
        JsonArrayBuilder data = JSON.createArrayBuilder().add(first);
        steps.forEach(step -> data.add(value.applyAsInt(step)));
        return JSON.createObjectBuilder().add("label", label).add("data", data);
    }

    private static JsonObjectBuilder options(Texts texts) {
        return JSON.createObjectBuilder()
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add(
                        "scales",
                        JSON.createObjectBuilder()
                                .add("x", axis(texts.of("debrief.chart.turns")))
                                .add("y", axis(texts.of("debrief.chart.points"))));
    }

    private static JsonObjectBuilder axis(String title) {
        return JSON.createObjectBuilder()
                .add("title", JSON.createObjectBuilder().add("display", true).add("text", title));
    }
}
