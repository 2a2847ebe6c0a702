package org.composure.training.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.training.AttemptView;
import org.composure.training.control.AttemptDesk;

/**
 * Contacts of anybody, for the components above, which decide themselves what they tell and to whom. No page and no
 * resource asks here.
 */
@Stateless
@PermitAll
public class Contacts {

    @Inject
    private AttemptDesk desk;

    @Inject
    private Clock clock;

    /** The attempt as it stands, if it is one that is scored. */
    public Optional<AttemptView> contact(long attempt) {
        return desk.contact(attempt, clock.instant());
    }
}
