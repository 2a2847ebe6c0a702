package org.composure.library.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.composure.format.Diagnostic;
import org.composure.format.Reading;
import org.composure.format.ShippedScenarios;
import org.composure.library.entity.PublishedScenario;
import org.composure.scenario.Scenario;

/** Publishes what ships with the product (R1, R2). */
@Startup
@Singleton
@DependsOn("Storage")
public class Publisher {

    private static final Logger LOG = System.getLogger(Publisher.class.getName());

    @Inject
    private Shelf shelf;

    @Inject
    private PublicationStore publications;

    @Inject
    private Clock clock;

    @PostConstruct
    void publishShipped() {
        ShippedScenarios.all().forEach(file -> publish(file.name(), file.content()));
    }

    /** Puts the file on offer in place of what its scenario was, unless the reader refuses it. */
    public void publish(String fileName, byte[] content) {
        Reading reading = shelf.read(fileName, content);
        if (reading instanceof Reading.Read read) {
            offer(read.scenario(), content);
        } else if (reading instanceof Reading.Refused refused) {
            refused.diagnostics().forEach(Publisher::tell);
        }
    }

    private static void tell(Diagnostic diagnostic) {
        LOG.log(Level.ERROR, "Not published: {0}", diagnostic);
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
