package org.composure.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.composure.autonomy.AuthorityChanged;

/** What was said of authority that changed. */
@ApplicationScoped
public class HeardOfAuthority {

    private final List<AuthorityChanged> changes = new CopyOnWriteArrayList<>();

    void listen(@Observes AuthorityChanged changed) {
        changes.add(changed);
    }

    public List<AuthorityChanged> about(Trainee trainee) {
        return changes.stream()
                .filter(change -> change.now().person() == trainee.actor().id())
                .toList();
    }
}
