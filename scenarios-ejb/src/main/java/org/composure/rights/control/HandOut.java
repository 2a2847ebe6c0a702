package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.rights.Format;

/** Hands a copy out, and has it journalled before the first byte. */
@ApplicationScoped
public class HandOut {

    @Inject
    private Register people;

    @Inject
    private RequestStore requests;

    @Inject
    private Receipts receipts;

    @Inject
    private Copyist copyist;

    public boolean of(Actor actor, long person, Format format, OutputStream out, Instant now) throws IOException {
        Optional<PersonView> subject = people.person(person);
        if (subject.isEmpty()) {
            return false;
        }
        receipts.handedOut(actor, person, format, now);
        copyist.write(subject.get(), format, out, now);
        return true;
    }

    public boolean own(Actor actor, Format format, OutputStream out, Instant now) throws IOException {
        return requests.isGranted(actor.id(), now) && of(actor, actor.id(), format, out, now);
    }
}
