package org.composure.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;

/** What each room of a component may know. A room that nobody has built yet breaks no rule. */
final class Rooms {

    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";
    private static final List<Class<? extends Annotation>> AUTHORISATION =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    private Rooms() {}

    static ArchRule storesAloneUseTheEntityManager() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Store")
                .or()
                .resideOutsideOfPackage("..control..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ENTITY_MANAGER)
                .because("queries that are spread cannot be reviewed")
                .allowEmptyShould(true);
    }

    static ArchRule entitiesKnowNoOtherRoom() {
        return noClasses()
                .that()
                .resideInAPackage("..entity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.composure..control..", "org.composure..boundary..")
                .because("an aggregate is tested without a server")
                .allowEmptyShould(true);
    }

    static ArchRule controlsDoNotKnowTheirOwnBoundary() {
        return classes()
                .that()
                .resideInAPackage("..control..")
                .should(Doors.neverReach("their own boundary", Doors::isOwnBoundary))
                .because("a procedure does not know who calls it")
                .allowEmptyShould(true);
    }

    static ArchRule componentsMeetAtTheirDoors() {
        return classes()
                .that()
                .resideInAnyPackage("..boundary..", "..control..", "..entity..")
                .should(Doors.neverReach("control or entities of another component", Doors::isAnothersInside))
                .because("what is behind a boundary may change without asking")
                .allowEmptyShould(true);
    }

    static ArchRule everyBoundaryMethodSaysWhoMayCallIt() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(isFacade())
                .should(sayWhoMayCallThem())
                .because("what is not said is open to somebody")
                .allowEmptyShould(true);
    }

    static ArchRule theWebKnowsBoundariesOnly() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.composure..entity..", "org.composure..control..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .because("no business decision is made in a page")
                .allowEmptyShould(true);
    }

    static ArchRule timeIsReadFromTheOneClock() {
        return classes()
                .that()
                .doNotHaveSimpleName("ClockProducer")
                .should(TimeReading.neverHappen())
                .because("a test that cannot set the time cannot test time")
                .allowEmptyShould(true);
    }

    /** A command or a view may lie in a boundary too; only what the server calls needs roles. */
    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> isFacade() {
        return DescribedPredicate.describe(
                "are facades",
                type -> type.getPackageName().contains(".boundary")
                        && !type.isInterface()
                        && !type.isRecord()
                        && !type.isEnum()
                        && !type.isAssignableTo(Throwable.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("be annotated, or their class, with who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = AUTHORISATION.stream()
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says of nobody"));
                }
            }
        };
    }
}
