package org.composure.web.debrief;

import java.util.List;
import org.composure.explore.Annotation;
import org.composure.explore.Mark;
import org.composure.format.FailureCatalogueReader;
import org.composure.format.HouseReader;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.format.ShippedScenarios;
import org.composure.judge.Points;
import org.composure.play.Answer;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.play.Turn;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/** Turns of a real contact, annotated with made-up figures. */
final class Annotated {

    private static final House HOUSE = HouseReader.shipped();

    private Annotated() {}

    /** So many turns, each answered with the first reply on offer and with the scenario's first article opened. */
    static List<Turn> turns(int many) {
        Scenario scenario = scenario();
        List<String> opened = List.of(scenario.articles().get(0).id());
        Playthrough contact = Playthrough.begin(new Situation(
                scenario,
                HOUSE.persona(scenario.customer().personas().get(0)),
                HOUSE.reactions(),
                HOUSE.level(2).limits()));
        for (int turn = 0; turn < many; turn++) {
            String first = contact.scene().orElseThrow().replies().get(0).id();
            contact = contact.answer(new Answer(first, 0, opened));
        }
        return contact.transcript().turns();
    }

    static Annotation turn(Turn turn, int attainable, int regret, List<Turn> best) {
        return new Annotation(turn, Points.NONE, regret, attainable, Mark.of(regret, false), best);
    }

    private static Scenario scenario() {
        ShippedScenarios.File file = ShippedScenarios.all().stream()
                .filter(shipped -> shipped.name().endsWith("policy-rigidity.yaml"))
                .findFirst()
                .orElseThrow();
        return ((Reading.Read)
                        new ScenarioReader(HOUSE, FailureCatalogueReader.shipped()).read(file.name(), file.content()))
                .scenario();
    }
}
