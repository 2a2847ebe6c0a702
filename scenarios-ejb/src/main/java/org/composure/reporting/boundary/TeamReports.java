package org.composure.reporting.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.people.boundary.Teams;
import org.composure.reporting.Board;
import org.composure.reporting.BoardQuestion;
import org.composure.reporting.Member;
import org.composure.reporting.MemberQuestion;
import org.composure.reporting.control.BoardDesk;
import org.composure.reporting.control.MemberDesk;

/** What a supervisor sees of their own team (R1). */
@Stateless
@RolesAllowed(Role.SUPERVISOR_NAME)
public class TeamReports {

    @Inject
    private BoardDesk boards;

    @Inject
    private MemberDesk members;

    @Inject
    private Teams teams;

    @Inject
    private Clock clock;

    /** The trainees of the actor's team. */
    public Board board(Actor actor, BoardQuestion question) {
        return boards.board(actor.id(), question, clock.instant());
    }

    /** Somebody whom the actor supervises; empty if that is nobody of theirs. */
    public Optional<Member> member(Actor actor, long person, MemberQuestion question) {
        return teams.supervises(actor, person)
                ? members.member(actor.id(), person, question, clock.instant())
                : Optional.empty();
    }
}
