package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.reminders.entity.CalendarAddress;

/** Where people make their calendar's address, and close it (R9). */
@ApplicationScoped
@Transactional
public class CalendarDesk {

    @Inject
    private CalendarStore calendars;

    @Inject
    private Register people;

    @Inject
    private Journal journal;

    /** Since when the person has an address; empty if they have none. */
    public Optional<Instant> since(long person) {
        return calendars.of(person).map(CalendarAddress::madeAt);
    }

    /**
     * Makes an address, in a transaction of its own; the one before is nobody's from then on.
     *
     * @return what is secret in it
     * @throws jakarta.persistence.PersistenceException if the person has made one in this very moment elsewhere
     */
    @Transactional(TxType.REQUIRES_NEW)
    public String renew(long person, Instant now) {
        String token = CalendarTokens.fresh();
        String hash = CalendarTokens.hash(token);
        calendars
                .toChange(person)
                .ifPresentOrElse(
                        known -> known.renew(hash, now), () -> calendars.add(new CalendarAddress(person, hash, now)));
        keep(Deed.CALENDAR_SHARED, person, now);
        return token;
    }

    /** Closes the address, if there is one. */
    public void close(long person, Instant now) {
        calendars.toChange(person).ifPresent(known -> {
            calendars.remove(known);
            keep(Deed.CALENDAR_CLOSED, person, now);
        });
    }

    private void keep(Deed deed, long id, Instant now) {
        PersonView person = people.person(id).orElseThrow();
        journal.keep(
                new EntryDraft(deed, Optional.of(id), person.name(), Optional.of(id), person.name(), "", "", ""), now);
    }
}
