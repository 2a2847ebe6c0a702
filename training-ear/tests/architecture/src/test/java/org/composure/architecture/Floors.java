package org.composure.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import org.composure.play.Turn;
import org.composure.scenario.Reply;
import org.composure.scenario.Scenario;

/** What stands on what. */
final class Floors {

    static final String ROOT = "org.composure";

    /** Plain Java: what a scenario is, how it plays, how it is judged. */
    static final List<String> CORE =
            List.of("failure", "scenario", "format", "play", "simulate", "judge", "explore", "validity", "cli");

    /** From the ground up; components of one floor do not know each other. */
    static final List<List<String>> COMPONENTS = List.of(
            List.of("storage", "time", "limits", "credential", "export"),
            List.of("audit"),
            List.of("people"),
            List.of("verification", "work"),
            List.of("intake"),
            List.of("library"),
            List.of("training"),
            List.of("scoring"),
            List.of("assignment", "calibration", "coaching"),
            List.of("autonomy"),
            List.of("helpdesk", "certification"),
            List.of("reminders"),
            List.of("rescoring", "reporting"),
            List.of("demo"),
            List.of("rights"),
            List.of("web"));

    private Floors() {}

    static ArchRule componentsKnowOnlyWhatIsBelow(String root) {
        LayeredArchitecture floors = layeredArchitecture().consideringOnlyDependenciesInLayers();
        List<String> above = new ArrayList<>();
        for (int floor = COMPONENTS.size() - 1; floor >= 0; floor--) {
            for (String component : COMPONENTS.get(floor)) {
                floors = floors.optionalLayer(component).definedBy(root + "." + component + "..");
                floors = above.isEmpty()
                        ? floors.whereLayer(component).mayNotBeAccessedByAnyLayer()
                        : floors.whereLayer(component).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
            }
            above.addAll(COMPONENTS.get(floor));
        }
        return floors.because("what happens below and matters above goes up as an event")
                .allowEmptyShould(true);
    }

    static ArchRule nothingGoesInCircles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule theCoreIsPlainJava(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(core(root))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "javax.sql..", "java.sql..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(components(root)))
                .because("it is tested, and used by authors, without a server")
                .allowEmptyShould(true);
    }

    static ArchRule credentialsArePlainJava(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".credential..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("jakarta..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage("jakarta.json..")))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.sql..", "java.sql..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("what is signed depends on nothing but what was said, and nothing is fetched")
                .allowEmptyShould(true);
    }

    static ArchRule theRulebookAloneSeesDrools() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.composure.judge.Rulebook")
                .and()
                .haveNameNotMatching("org\\.composure\\.judge\\.Rulebook\\$.*")
                // What the rule compiler generates from the DRL files.
                .and()
                .haveNameNotMatching("org\\.composure\\.judge\\.(Rules|DomainClassesMetadata|P..\\.Lambda).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .because("the rule engine can be replaced behind one class")
                .allowEmptyShould(true);
    }

    static ArchRule simulatedAgentsSeeWhatTheDeskShows(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".simulate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".judge..", ROOT + ".explore..", ROOT + ".format..")
                .orShould()
                .callMethod(Reply.class, "next")
                .orShould()
                .callMethod(Reply.class, "reaction")
                .orShould()
                .callMethod(Scenario.class, "endings")
                .orShould()
                .callMethod(Scenario.class, "scenes")
                .orShould()
                .callMethod(Turn.class, "after")
                .because("a policy that knew the rules would only show that they agree with themselves")
                .allowEmptyShould(true);
    }

    private static String[] core(String root) {
        return CORE.stream().map(part -> root + "." + part + "..").toArray(String[]::new);
    }

    private static String[] components(String root) {
        return COMPONENTS.stream()
                .flatMap(List::stream)
                .map(component -> root + "." + component + "..")
                .toArray(String[]::new);
    }
}
