package org.composure.training.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.training.PastContact;
import org.composure.training.control.PastKeeper;

/** Takes in contacts that were played before, for instance by simulated agents (R12). No page leads here. */
@Stateless
@RolesAllowed(Role.ADMIN_NAME)
public class PastContacts {

    @Inject
    private PastKeeper keeper;

    /**
     * Stores a contact as if the person had played it here, in the caller's transaction; contacts of one person come in
     * their order in time.
     *
     * @param player whose contact it was
     * @param playing gives the contact, played to its ending, in the situation that the person would have met
     * @return the attempt's id; empty if the scenario is not on offer
     */
    public Optional<Long> keep(Actor player, PastContact contact, Function<Situation, Playthrough> playing) {
        return keeper.keep(player, contact, playing);
    }
}
