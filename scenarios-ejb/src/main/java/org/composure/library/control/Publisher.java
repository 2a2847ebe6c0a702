package org.composure.library.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.composure.explore.CheckedScenarios;
import org.composure.explore.ScenarioCheck;
import org.composure.format.Diagnostic;
import org.composure.format.Reading;
import org.composure.format.Severity;
import org.composure.format.ShippedScenarios;
import org.composure.judge.Rulebook;
import org.composure.library.entity.PublishedScenario;
import org.composure.library.entity.Refusal;
import org.composure.scenario.Scenario;

/** Publishes what ships with the product (R1, R2, R4). */
@Startup
@Singleton
@DependsOn("Storage")
public class Publisher {

    private static final Logger LOG = System.getLogger(Publisher.class.getName());

    private final Rulebook rulebook = Rulebook.shipped();
    private final CheckedScenarios checked = CheckedScenarios.shipped();
    private final Map<String, List<Diagnostic>> played = new HashMap<>();

    @Inject
    private Shelf shelf;

    @Inject
    private PublicationStore publications;

    @Inject
    private RefusalStore refusals;

    @Inject
    private Clock clock;

    @PostConstruct
    void publishShipped() {
        // What an earlier version was refused for, this one need not have.
        refusals.forgetAll();
        ShippedScenarios.all().forEach(file -> publish(file.name(), file.content()));
    }

    /** Puts the file on offer in place of what its scenario was, unless the reader or the check refuses it. */
    public void publish(String fileName, byte[] content) {
        Reading reading = shelf.read(fileName, content);
        if (reading instanceof Reading.Read read) {
            List<Diagnostic> errors = errors(read);
            if (errors.isEmpty()) {
                refusals.forget(fileName);
                offer(read.scenario(), content);
            } else {
                refuse(fileName, errors);
            }
        } else if (reading instanceof Reading.Refused refused) {
            refuse(fileName, refused.diagnostics());
        }
    }

    /** What speaks against it; played exhaustively only where that was not done before, as it takes a minute. */
    private List<Diagnostic> errors(Reading.Read read) {
        if (checked.holds(read.scenario(), rulebook)) {
            return List.of();
        }
        return played.computeIfAbsent(read.scenario().hash(), unknown -> play(read));
    }

    private List<Diagnostic> play(Reading.Read read) {
        return new ScenarioCheck(rulebook, shelf.house(), shelf.catalogue())
                .check(read).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .toList();
    }

    private void refuse(String fileName, List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> LOG.log(Level.ERROR, "Not published: {0}", diagnostic));
        refusals.keep(new Refusal(fileName, diagnostics, clock.instant()));
    }

    private void offer(Scenario scenario, byte[] content) {
        publications.onOffer(scenario.id()).stream()
                .filter(publication -> !publication.hash().equals(scenario.hash()))
                .forEach(PublishedScenario::withdraw);
        publications
                .find(scenario.hash())
                .ifPresentOrElse(
                        PublishedScenario::putOnOffer,
                        () -> publications.add(new PublishedScenario(scenario, content, clock.instant())));
    }
}
