package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Doors;
import org.composure.it.inside.Doors.Door;
import org.composure.people.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may call what: each public method of each boundary is called in each role, and in none. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    @Inject
    Doors doors;

    @EJB(beanName = "AsTrainee")
    Caller asTrainee;

    @EJB(beanName = "AsSupervisor")
    Caller asSupervisor;

    @EJB(beanName = "AsHr")
    Caller asHr;

    @EJB(beanName = "AsAdmin")
    Caller asAdmin;

    /** Somebody who has not signed in. */
    private static final Caller NOBODY = new Caller() {
        @Override
        public <T> T call(Callable<T> work) throws Exception {
            return work.call();
        }
    };

    @Test
    void the_doors_of_every_component_are_tried() {
        assertThat(doors.all())
                .extracting(door -> door.method().getDeclaringClass().getSimpleName())
                .contains("Grants", "Library", "People", "SignIn", "Readiness", "Scores", "Training");
    }

    @Test
    void every_door_says_who_may_come_in() {
        assertThat(doors.all()).allMatch(Door::saysWho);
    }

    @Test
    void without_a_role_nobody_comes_in_where_one_is_asked_for() {
        assertThat(doors.all()).filteredOn(door -> !door.isOpenToAll()).noneMatch(door -> door.letsIn(NOBODY));
    }

    @Test
    void a_door_that_is_open_to_all_asks_for_no_role() {
        assertThat(doors.all()).filteredOn(Door::isOpenToAll).allMatch(door -> door.letsIn(NOBODY));
    }

    @Test
    void each_role_comes_in_where_it_is_named() {
        assertThat(tries(true)).filteredOn(Try::isRefused).isEmpty();
    }

    @Test
    void no_role_comes_in_where_it_is_not_named() {
        assertThat(tries(false)).filteredOn(attempted -> !attempted.isRefused()).isEmpty();
    }

    private List<Try> tries(boolean named) {
        Map<Role, Caller> callers =
                Map.of(Role.TRAINEE, asTrainee, Role.SUPERVISOR, asSupervisor, Role.HR, asHr, Role.ADMIN, asAdmin);
        return doors.all().stream()
                .flatMap(door -> Arrays.stream(Role.values())
                        .filter(role -> door.names(role) == named)
                        .flatMap(role -> Stream.of(new Try(door, role, !door.letsIn(callers.get(role))))))
                .toList();
    }

    private record Try(Door door, Role role, boolean isRefused) {}
}
