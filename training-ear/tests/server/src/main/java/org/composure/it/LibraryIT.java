package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.composure.format.ShippedScenarios;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.library.ScenarioCard;
import org.composure.library.boundary.Library;
import org.composure.library.control.Publisher;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Library, R1 and R2. What a test publishes is withdrawn when the shipped file is published again. */
@ExtendWith(ArquillianExtension.class)
class LibraryIT {

    private static final String SCENARIO = "no-authority";
    private static final String CHANGED = "Another title, by a test";

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    Library library;

    @Inject
    Publisher publisher;

    private final ShippedScenarios.File shipped = ShippedScenarios.all().stream()
            .filter(file -> file.name().endsWith(SCENARIO + ".yaml"))
            .findFirst()
            .orElseThrow();

    private Trainee trainee;

    @BeforeEach
    void somebodyNew() {
        trainee = staff.hire();
    }

    @AfterEach
    void theShippedFile() {
        publisher.publish(shipped.name(), shipped.content());
    }

    @Test
    void the_shipped_scenarios_are_on_offer() {
        assertThat(trainee.does(() -> library.cards()))
                .extracting(ScenarioCard::id)
                .hasSameSizeAs(ShippedScenarios.all())
                .allSatisfy(id -> assertThat(ShippedScenarios.all())
                        .anyMatch(file -> file.name().endsWith("/" + id + ".yaml")));
    }

    @Test
    void publishing_the_same_file_again_makes_no_second_publication() {
        long before = publications();

        publisher.publish(shipped.name(), shipped.content());

        assertThat(publications()).isEqualTo(before);
    }

    @Test
    void a_changed_file_is_on_offer() {
        publishChanged();

        assertThat(titleOnOffer()).isEqualTo(CHANGED);
    }

    @Test
    void a_changed_file_is_a_publication_beside_the_old_one() {
        publishChanged();

        assertThat(rows.count(
                        "published_scenario where scenario_id = ? and source like ?", SCENARIO, "%" + CHANGED + "%"))
                .isEqualTo(publications() - 1);
    }

    @Test
    void one_publication_of_a_scenario_is_on_offer() {
        publishChanged();

        assertThat(rows.count("published_scenario where scenario_id = ? and on_offer = true", SCENARIO))
                .isEqualTo(1);
    }

    @Test
    void an_attempt_made_with_the_old_file_goes_on_with_it() {
        long attempt = trainee.begins(SCENARIO);
        String title = trainee.reads(attempt).scenario().title();

        publishChanged();

        assertThat(trainee.reads(attempt).scenario().title()).isEqualTo(title);
    }

    @Test
    void an_attempt_begun_afterwards_is_made_with_the_changed_file() {
        publishChanged();

        assertThat(trainee.reads(trainee.begins(SCENARIO)).scenario().title()).isEqualTo(CHANGED);
    }

    @Test
    void a_file_that_is_refused_changes_nothing() {
        publisher.publish(shipped.name(), "id: no-authority".getBytes(StandardCharsets.UTF_8));

        assertThat(titleOnOffer()).isNotEqualTo(CHANGED);
    }

    private void publishChanged() {
        String changed = new String(shipped.content(), StandardCharsets.UTF_8)
                .replaceFirst("(?m)^title: .*$", "title: \"" + CHANGED + "\"");
        publisher.publish(shipped.name(), changed.getBytes(StandardCharsets.UTF_8));
    }

    private String titleOnOffer() {
        return trainee.does(() -> library.onOffer(SCENARIO)).orElseThrow().title();
    }

    private long publications() {
        return rows.count("published_scenario where scenario_id = ?", SCENARIO);
    }
}
