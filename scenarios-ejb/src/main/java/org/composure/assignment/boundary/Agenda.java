package org.composure.assignment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.control.Reader;

/** What people still have to do, for the components above, which decide themselves whom they tell. No page asks here. */
@Stateless
@PermitAll
public class Agenda {

    @Inject
    private Reader reader;

    /** What a person has not done at the moment, the most urgent first. */
    public List<AssignmentView> open(long person, Instant at) {
        return reader.open(person, at);
    }
}
