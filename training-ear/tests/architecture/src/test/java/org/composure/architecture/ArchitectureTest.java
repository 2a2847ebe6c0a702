package org.composure.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String SAMPLE = "org.composure.architecture.sample";
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages(SAMPLE);

    static Stream<Named<ArchRule>> product() {
        return rules(Floors.ROOT);
    }

    static Stream<Named<ArchRule>> samples() {
        return rules(SAMPLE);
    }

    private static Stream<Named<ArchRule>> rules(String root) {
        return Stream.of(
                        Floors.componentsKnowOnlyWhatIsBelow(root),
                        Floors.nothingGoesInCircles(root),
                        Floors.theCoreIsPlainJava(root),
                        Floors.credentialsArePlainJava(root),
                        Floors.theRulebookAloneSeesDrools(),
                        Floors.simulatedAgentsSeeWhatTheDeskShows(root),
                        Rooms.storesAloneUseTheEntityManager(),
                        Rooms.entitiesKnowNoOtherRoom(),
                        Rooms.controlsDoNotKnowTheirOwnBoundary(),
                        Rooms.componentsMeetAtTheirDoors(),
                        Rooms.everyBoundaryMethodSaysWhoMayCallIt(),
                        Rooms.theWebKnowsBoundariesOnly(),
                        Rooms.timeIsReadFromTheOneClock())
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @Test
    void the_classes_of_every_module_are_looked_at() {
        assertThat(Stream.of("storage", "web", "judge", "launch")).allSatisfy(module -> assertThat(Product.CLASSES)
                .anyMatch(type -> type.getPackageName().startsWith(Floors.ROOT + "." + module)));
    }

    @ParameterizedTest
    @MethodSource("product")
    void the_product_keeps_the_rule(ArchRule rule) {
        rule.check(Product.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_rule_finds_the_sample_that_breaks_it(ArchRule rule) {
        assertThat(rule.evaluate(SAMPLES).hasViolation()).isTrue();
    }
}
