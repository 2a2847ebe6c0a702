package org.composure.work.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.people.Role;
import org.composure.work.KindOfWork;

/** The kinds of work that the components define (R1). */
@ApplicationScoped
class Kinds {

    @Inject
    @Any
    private Instance<KindOfWork> kinds;

    /**
     * The kind of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    KindOfWork named(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of work named " + name));
    }

    /** Names of those that the role sees, whoever began them. */
    Set<String> seenBy(Role role) {
        return kinds.stream()
                .filter(kind -> kind.audience().contains(role))
                .map(KindOfWork::name)
                .collect(Collectors.toSet());
    }
}
