package org.composure.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.composure.failure.FailureCatalogue;
import org.composure.failure.FailureMode;
import org.junit.jupiter.api.Test;

class FailureCatalogueReaderTest {

    private static final String HEAD =
            """
            articles:
              A: {year: 2017, language: th, topic: why customers leave}
            groups:
              conduct: How the agent behaves
            modes:
            """;

    private final FailureCatalogue catalogue = FailureCatalogueReader.shipped();

    @Test
    void theCatalogueHasItsRowsInSevenGroups() {
        assertThat(catalogue.modes()).hasSize(65);
        assertThat(catalogue.groups()).hasSize(7);
        assertThat(catalogue.modes()).extracting(FailureMode::id).doesNotHaveDuplicates();
        assertThat(catalogue.modes()).allMatch(mode -> catalogue.groups().containsKey(mode.group()));
    }

    @Test
    void aRowIsReadWithItsSourcesAndItsFigure() {
        FailureMode wrongChannel = catalogue.mode("wrong-channel").orElseThrow();

        assertThat(wrongChannel.group()).isEqualTo("listening");
        assertThat(wrongChannel.sources()).containsExactly("A3", "A17");
        assertThat(wrongChannel.stresses()).containsExactly("flexibility");
        assertThat(wrongChannel.figure()).isPresent();
    }

    @Test
    void aRowOfNoGroupFromNoArticleThatStressesNothingKnownIsABug() {
        String row = "  - {id: rude, group: manners, sources: [Z1], stresses: [politeness], meaning: Rude.}\n";

        assertThatThrownBy(() -> read(HEAD + row))
                .hasMessageContaining("failure-modes.yaml:6:23")
                .hasMessageContaining("failure-modes.yaml:6:42")
                .hasMessageContaining("failure-modes.yaml:6:58");
    }

    @Test
    void twoRowsOfOneNameAreABug() {
        String row = "  - {id: rude, group: conduct, sources: [A1], stresses: [empathy], meaning: Rude.}\n";

        assertThatThrownBy(() -> read(HEAD + row + row)).hasMessageContaining("failure-modes.yaml:7:10");
    }

    private static FailureCatalogue read(String text) {
        return ShippedFile.read(
                "failure-modes.yaml", text.getBytes(UTF_8), FailureCatalogueReader.KEYS, FailureCatalogueReader::read);
    }
}
