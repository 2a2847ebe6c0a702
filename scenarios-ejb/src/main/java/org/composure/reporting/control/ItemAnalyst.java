package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.composure.reporting.Exposure;
import org.composure.reporting.Familiarity;
import org.composure.reporting.FormExposure;
import org.composure.reporting.ScenarioAnalysis;
import org.composure.reporting.SceneAnalysis;
import org.composure.scenario.Scenario;

/** From the counts to what they say of a scenario (R1, R2, R4). */
@ApplicationScoped
@Transactional
public class ItemAnalyst {

    private static final int COMPETENCIES = 3;

    @Inject
    private ReplyCountStore counts;

    @Inject
    private ExposureStore exposures;

    /**
     * The analysis of a publication.
     *
     * @param scenario its first form
     * @param forms how many it has
     * @param from the first day that counts, in days from 1970 in UTC
     */
    public ScenarioAnalysis analyse(Scenario scenario, int forms, long from) {
        List<ReplyCount> replies = counts.replies(scenario.hash(), from);
        List<ContactCount> contacts = counts.contacts(scenario.hash(), from);
        List<SceneAnalysis> scenes = scenario.scenes().values().stream()
                .map(scene -> new SceneItem(scene, replies).analysis(contacts))
                .toList();
        return new ScenarioAnalysis(
                scenario,
                contacts.stream().mapToLong(ContactCount::contacts).sum(),
                scenes,
                Flows.of(scenario, replies),
                exposure(scenario.hash(), forms, contacts));
    }

    private Exposure exposure(String hash, int forms, List<ContactCount> contacts) {
        List<FormExposure> given = exposures.forms(hash);
        List<long[]> people = exposures.peopleByForms(hash).toList();
        return new Exposure(
                IntStream.range(0, forms)
                        .mapToObj(form -> given.stream()
                                .filter(exposure -> exposure.form() == form)
                                .findFirst()
                                .orElse(new FormExposure(form, 0, 0)))
                        .toList(),
                people.stream().mapToLong(row -> row[1]).sum(),
                people.stream()
                        .filter(row -> row[0] == forms)
                        .mapToLong(row -> row[1])
                        .sum(),
                familiarity(contacts));
    }

    static List<Familiarity> familiarity(List<ContactCount> contacts) {
        return IntStream.rangeClosed(1, Familiarity.MORE)
                .mapToObj(met ->
                        contacts.stream().filter(count -> count.met() == met).toList())
                .filter(counted -> !counted.isEmpty())
                .map(ItemAnalyst::familiar)
                .toList();
    }

    private static Familiarity familiar(List<ContactCount> counted) {
        long contacts = counted.stream().mapToLong(ContactCount::contacts).sum();
        double percents = counted.stream().mapToLong(ContactCount::percents).sum();
        double seconds = counted.stream().mapToLong(ContactCount::seconds).sum();
        return new Familiarity(
                counted.get(0).met(), contacts, (int) Math.round(percents / COMPETENCIES / contacts), (int)
                        Math.round(seconds / contacts));
    }
}
