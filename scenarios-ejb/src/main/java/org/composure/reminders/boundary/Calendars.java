package org.composure.reminders.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.reminders.FeedAnswer;
import org.composure.reminders.control.CalendarDesk;
import org.composure.reminders.control.FeedDesk;

/** What people have to renew and to do, in calendars of their own (R9, R10). */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Calendars {

    @Inject
    private CalendarDesk desk;

    @Inject
    private FeedDesk feeds;

    @Inject
    private Clock clock;

    /** Since when the actor has an address; empty if they have none. */
    public Optional<Instant> since(Actor actor) {
        return desk.since(actor.id());
    }

    /**
     * Gives the actor an address; the one before is nobody's from then on.
     *
     * @return what is secret in it, which is told this once
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String renew(Actor actor) {
        try {
            return desk.renew(actor.id(), clock.instant());
        } catch (PersistenceException madeTwiceAtOnce) {
            return desk.renew(actor.id(), clock.instant());
        }
    }

    /** The actor's address is nobody's from now on. */
    public void close(Actor actor) {
        desk.close(actor.id(), clock.instant());
    }

    /**
     * What a calendar reads.
     *
     * @param token what is secret in the address
     * @param from where the question comes from
     */
    @PermitAll
    public FeedAnswer feed(String token, String from) {
        return feeds.answer(token, from, clock.instant());
    }
}
