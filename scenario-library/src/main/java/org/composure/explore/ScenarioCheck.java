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
import org.composure.scenario.AuthorityLimits;
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
                        compare(read.forms(), found, alike, objections);
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
                        setting -> List.of(setting.persona(), permitted(scenario, setting)),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private List<AuthorityLimits.Excess> permitted(Scenario scenario, Setting setting) {
        return house.level(setting.level()).limits().over(scenario.offers());
    }

    /**
     * Forms differ in words and amounts, which no persona weighs otherwise than another. Of an amount a level sees only how
     * far it is over the limit: where that is the same, one level stands for all.
     */
    private void compare(List<Scenario> forms, Exploration first, List<Setting> alike, Objections objections) {
        Scenario written = forms.get(0);
        alike.forEach(setting -> forms.stream()
                .skip(1)
                .filter(form -> !permitted(form, setting).equals(permitted(written, setting)))
                .forEach(form -> objections.toForm(form.form(), setting)));
        Setting freest =
                new Setting(written.customer().personas().get(0), house.levels().size());
        if (alike.contains(freest)) {
            forms.stream()
                    .skip(1)
                    .filter(form -> explorer.explore(freest.situation(form, house))
                            .filter(other -> other.scale().equals(first.scale()) && other.paths() == first.paths())
                            .isEmpty())
                    .forEach(form -> objections.toForm(form.form(), freest));
        }
    }

    private List<Competency> stressed(Scenario scenario) {
        return catalogue.mode(scenario.failureMode()).map(FailureMode::stresses).orElse(List.of()).stream()
                .map(id -> Competency.valueOf(id.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
