package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.composure.it.inside.Rows;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Demo, R8. */
@ExtendWith(ArquillianExtension.class)
class DemoProgramsIT {

    @Inject
    Rows rows;

    @ParameterizedTest
    @ValueSource(strings = {"Front-line foundation", "Complaint handling with refunds"})
    void it_is_there_once(String title) {
        assertThat(rows.count("program_version where title = ?", title)).isEqualTo(1);
    }
}
