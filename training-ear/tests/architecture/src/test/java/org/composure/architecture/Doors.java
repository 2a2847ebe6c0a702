package org.composure.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one component meets another. */
final class Doors {

    private static final Pattern ROOM = Pattern.compile("(org\\.composure\\..+)\\.(boundary|control|entity)(\\..*)?");

    private Doors() {}

    static ArchCondition<JavaClass> neverReach(String what, BiPredicate<String, String> forbidden) {
        return new ArchCondition<>("never reach " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String target = dependency.getTargetClass().getPackageName();
                    if (forbidden.test(type.getPackageName(), target)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    static boolean isOwnBoundary(String from, String to) {
        Matcher room = ROOM.matcher(to);
        return room.matches() && room.group(2).equals("boundary") && from.startsWith(room.group(1) + ".");
    }

    static boolean isAnothersInside(String from, String to) {
        Matcher room = ROOM.matcher(to);
        return room.matches() && !room.group(2).equals("boundary") && !from.startsWith(room.group(1) + ".");
    }
}
