package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.composure.format.ShippedScenarios;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.library.boundary.Library;
import org.composure.library.control.Publisher;
import org.composure.training.AttemptView;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R4 and R8: which form of a scenario is played. The test publishes one with three forms. */
@ExtendWith(ArquillianExtension.class)
class FormsIT {

    private static final String SCENARIO = "no-authority";
    private static final List<String> TITLES = List.of("Form of Ada", "Form of Bea", "Form of Cem");

    @Inject
    Staff staff;

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
    void aScenarioWithThreeForms() {
        String forms = new String(shipped.content(), StandardCharsets.UTF_8)
                        .replaceFirst("(?m)^title: .*$", "title: \"Form of <who>\"")
                        .replaceFirst("(?ms)^forms:.*?(?=^\\S)", "")
                + "\nforms:\n  - {who: \"Ada\"}\n  - {who: \"Bea\"}\n  - {who: \"Cem\"}\n";
        publisher.publish(shipped.name(), forms.getBytes(StandardCharsets.UTF_8));
        trainee = staff.hire();
    }

    @AfterEach
    void theShippedFile() {
        publisher.publish(shipped.name(), shipped.content());
    }

    @Test
    void three_assessments_give_three_forms() {
        assertThat(IntStream.range(0, 3).mapToObj(round -> assessed().scenario().title()))
                .containsExactlyInAnyOrderElementsOf(TITLES);
    }

    @Test
    void the_fourth_gives_the_form_given_longest_ago() {
        AttemptView first = assessed();
        assessed();
        assessed();

        assertThat(assessed().terms().form()).isEqualTo(first.terms().form());
    }

    @Test
    void a_form_that_is_new_to_the_person_says_so() {
        assertThat(assessed().terms().formMet()).isFalse();
    }

    @Test
    void a_form_that_the_person_was_given_before_says_so() {
        IntStream.range(0, 3).forEach(round -> assessed());

        assertThat(assessed().terms().formMet()).isTrue();
    }

    @Test
    void a_form_that_was_met_in_practice_is_not_assessed_next() {
        int practised = trainee.playsToTheEnd(trainee.begins(SCENARIO)).terms().form();

        assertThat(assessed().terms().form()).isNotEqualTo(practised);
    }

    @Test
    void all_forms_of_a_publication_are_kept() {
        String hash =
                trainee.does(() -> library.onOffer(SCENARIO)).orElseThrow().hash();

        assertThat(IntStream.range(0, 3)
                        .mapToObj(form -> trainee.does(() -> library.published(hash, form)))
                        .map(form -> form.orElseThrow().title()))
                .containsExactlyElementsOf(TITLES);
    }

    private AttemptView assessed() {
        return trainee.playsToTheEnd(trainee.isAssessed(SCENARIO));
    }
}
