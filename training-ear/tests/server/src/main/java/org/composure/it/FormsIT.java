package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.library.boundary.Library;
import org.composure.training.AttemptView;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R4 and R8: which form of a scenario is played; the one here ships with three. */
@ExtendWith(ArquillianExtension.class)
class FormsIT {

    private static final String SCENARIO = "no-authority";

    @Inject
    Staff staff;

    @Inject
    Library library;

    private Trainee trainee;

    @BeforeEach
    void somebodyNew() {
        trainee = staff.hire();
    }

    @Test
    void three_assessments_give_three_forms() {
        assertThat(IntStream.range(0, 3).mapToObj(round -> assessed().scenario().form()))
                .containsExactlyInAnyOrder(0, 1, 2);
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
                        .map(form -> form.orElseThrow().form()))
                .containsExactly(0, 1, 2);
    }

    private AttemptView assessed() {
        return trainee.playsToTheEnd(trainee.isAssessed(SCENARIO));
    }
}
