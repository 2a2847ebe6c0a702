package org.composure.library.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.composure.failure.FailureCatalogue;
import org.composure.library.RefusedScenario;
import org.composure.library.ScenarioCard;
import org.composure.library.control.RefusalStore;
import org.composure.library.control.Shelf;
import org.composure.library.entity.Refusal;
import org.composure.people.Role;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;

/** What can be played. */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Library {

    @Inject
    private Shelf shelf;

    @Inject
    private RefusalStore refusals;

    /** The scenarios on offer. There are about as many as the catalogue has rows. */
    public List<ScenarioCard> cards() {
        return shelf.onOffer().stream().map(Library::card).toList();
    }

    /** What was not published, and why, for those who can have it mended. There are as many as files that ship. */
    @RolesAllowed({Role.SUPERVISOR_NAME, Role.ADMIN_NAME})
    public List<RefusedScenario> refused() {
        return refusals.all().stream().map(Refusal::view).toList();
    }

    /** The catalogue of failure modes. */
    public FailureCatalogue catalogue() {
        return shelf.catalogue();
    }

    /** The scenario on offer of that id. */
    public Optional<Scenario> onOffer(String id) {
        return shelf.onOffer().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst();
    }

    /** The first form of the scenario once published with that hash, still on offer or not. */
    public Optional<Scenario> published(String hash) {
        return shelf.scenario(hash);
    }

    /**
     * One form of the scenario once published with that hash, still on offer or not.
     *
     * @param form from 0
     */
    public Optional<Scenario> published(String hash, int form) {
        return shelf.forms(hash).stream().skip(form).findFirst();
    }

    /** How many parallel forms the scenario has that was once published with that hash. */
    public int forms(String hash) {
        return shelf.forms(hash).size();
    }

    /** Nobody's secret: what levels and customers there are. */
    @PermitAll
    public House house() {
        return shelf.house();
    }

    private static ScenarioCard card(Scenario scenario) {
        return new ScenarioCard(
                scenario.id(),
                scenario.hash(),
                scenario.title(),
                scenario.failureMode(),
                scenario.channel(),
                scenario.briefing());
    }
}
