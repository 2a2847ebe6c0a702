package org.composure.library.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.composure.failure.FailureCatalogue;
import org.composure.format.FailureCatalogueReader;
import org.composure.format.HouseReader;
import org.composure.format.Reading;
import org.composure.format.ScenarioReader;
import org.composure.library.entity.PublishedScenario;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/** The publications as read: each file once. They never change, so they are kept for as long as the product runs. */
@ApplicationScoped
public class Shelf {

    /** All forms of each, by hash. */
    private final Map<String, List<Scenario>> read = new ConcurrentHashMap<>();

    private House house;
    private FailureCatalogue catalogue;
    private ScenarioReader reader;

    @Inject
    private PublicationStore publications;

    @PostConstruct
    void open() {
        house = HouseReader.shipped();
        catalogue = FailureCatalogueReader.shipped();
        reader = new ScenarioReader(house, catalogue);
    }

    public House house() {
        return house;
    }

    public FailureCatalogue catalogue() {
        return catalogue;
    }

    public Reading read(String fileName, byte[] file) {
        return reader.read(fileName, file);
    }

    /** The scenario of that hash; empty if none was ever published. */
    public Optional<Scenario> scenario(String hash) {
        return forms(hash).stream().findFirst();
    }

    /** The parallel forms of the scenario of that hash; none if none was ever published. */
    public List<Scenario> forms(String hash) {
        List<Scenario> known = read.get(hash);
        if (known != null) {
            return known;
        }
        Optional<List<Scenario>> found = publications.find(hash).map(this::reread);
        found.ifPresent(forms -> read.put(hash, forms));
        return found.orElse(List.of());
    }

    /** The scenarios on offer, by id. */
    public List<Scenario> onOffer() {
        return publications.hashesOnOffer().stream()
                .map(hash -> scenario(hash).orElseThrow())
                .toList();
    }

    private List<Scenario> reread(PublishedScenario publication) {
        Reading reading = reader.read(publication.fileName(), publication.file());
        if (reading instanceof Reading.Read done) {
            return done.forms();
        }
        throw new IllegalStateException("The published scenario " + publication.hash() + " can no longer be read");
    }
}
