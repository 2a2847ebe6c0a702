package org.composure.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.failure.FailureCatalogue;
import org.composure.failure.FailureMode;
import org.composure.format.Reading;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.scenario.Competency;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/**
 * Whether a scenario may be published: it is played exhaustively with each of its personas at each level, and what comes
 * out must tell good agents from bad ones, and let neither luck nor the look of a reply decide.
 */
public final class ScenarioCheck {

    private final Explorer explorer;
    private final House house;
    private final FailureCatalogue catalogue;

    public ScenarioCheck(Rulebook rulebook, House house, FailureCatalogue catalogue) {
        this(new Explorer(rulebook), house, catalogue);
    }

    ScenarioCheck(Explorer explorer, House house, FailureCatalogue catalogue) {
        this.explorer = explorer;
        this.house = house;
        this.catalogue = catalogue;
    }

    /** Plays a scenario exhaustively, and tells all that speaks against publishing it. */
    public Checked check(Reading.Read read) {
        Scenario scenario = read.scenario();
        Objections objections = new Objections(scenario, read.places());
        ReplyStudy study = new ReplyStudy(scenario);
        Map<Setting, Scale> scales = new LinkedHashMap<>();
        for (List<Setting> alike : alike(scenario).values()) {
            Setting setting = alike.get(0);
            Optional<Exploration> exploration = explorer.explore(setting.situation(scenario, house));
            exploration.ifPresentOrElse(
                    found -> {
                        alike.forEach(each -> scales.put(each, found.scale()));
                        study.add(found);
                        objections.toContacts(found, setting, stressed(scenario));
                        compare(read.forms(), found, setting, objections);
                    },
                    () -> objections.toTooManyPaths(setting));
        }
        objections.toReplies(study);
        objections.toEndings();
        objections.toLanguage(house);
        return new Checked(objections.all(), scales);
    }

    /** Settings by persona and by what their level permits of all that the script speaks of: no rule sees more of a level. */
    private Map<List<Object>, List<Setting>> alike(Scenario scenario) {
        return Setting.of(scenario, house).stream()
                .collect(Collectors.groupingBy(
                        setting -> List.of(
                                setting.persona(),
                                setting.situation(scenario, house).limits().over(scenario.offers())),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Forms differ in words and amounts, which no persona weighs otherwise than another: one of them is enough. */
    private void compare(List<Scenario> forms, Exploration first, Setting setting, Objections objections) {
        forms.stream()
                .skip(1)
                .filter(form -> form.customer().personas().indexOf(setting.persona()) == 0)
                .filter(form -> explorer.explore(setting.situation(form, house))
                        .filter(other -> other.scale().equals(first.scale()) && other.paths() == first.paths())
                        .isEmpty())
                .forEach(form -> objections.toForm(form.form(), setting));
    }

    private List<Competency> stressed(Scenario scenario) {
        return catalogue.mode(scenario.failureMode()).map(FailureMode::stresses).orElse(List.of()).stream()
                .map(id -> Competency.valueOf(id.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
