package org.composure.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The ways in which Java code asks the machine for the time of day. */
final class TimeReading {

    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system", "tickMinutes");

    private TimeReading() {}

    static ArchCondition<JavaClass> neverHappen() {
        return new ArchCondition<>("not read the time of day") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(TimeReading::readsTime)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }

    private static boolean readsTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (owner.startsWith("java.time.")) {
            boolean withoutClock = access.getTarget().getFullName().endsWith("now()")
                    || access.getTarget().getFullName().endsWith("now(java.time.ZoneId)");
            return withoutClock || (owner.equals("java.time.Clock") && CLOCKS.contains(name));
        }
        return (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.Date")
                        && access.getTarget().getFullName().endsWith("<init>()"));
    }
}
