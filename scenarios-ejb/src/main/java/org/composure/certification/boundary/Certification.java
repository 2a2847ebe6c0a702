package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.composure.certification.CertificateFile;
import org.composure.certification.CertificatePage;
import org.composure.certification.Progress;
import org.composure.certification.Roster;
import org.composure.certification.RosterQuestion;
import org.composure.certification.SignOff.Ruling;
import org.composure.certification.SignOffOutcome;
import org.composure.certification.control.Archive;
import org.composure.certification.control.Progresses;
import org.composure.certification.control.Rosters;
import org.composure.certification.control.SignOffDesk;
import org.composure.people.Actor;
import org.composure.people.Role;

/** How people stand: everybody reads about themselves, supervisors about their team, HR about all (R3, R4). */
@Stateless
@RolesAllowed({Role.TRAINEE_NAME, Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
public class Certification {

    /** The most certificates, or people, that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private Progresses progresses;

    @Inject
    private SignOffDesk signOffs;

    @Inject
    private Rosters rosters;

    @Inject
    private Archive archive;

    @Inject
    private Clock clock;

    /** How somebody stands with all that they are enrolled in or were certified for; empty if the actor may not know. */
    public Optional<List<Progress>> progress(Actor actor, long person) {
        return progresses.of(actor, person, clock.instant());
    }

    /** How somebody stands with a program, enrolled or not; empty if there is none, or the actor may not know. */
    public Optional<Progress> progressIn(Actor actor, long person, long program) {
        return progresses.of(actor, person, program, clock.instant());
    }

    /**
     * Somebody's certificates, the latest first; none if the actor may not know.
     *
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    public CertificatePage certificates(Actor actor, long person, int first, int size) {
        int most = Math.min(PAGE, Math.max(1, size));
        return archive.of(actor, person, Math.max(0, first), most, clock.instant());
    }

    /** A certificate with all that it rests on; empty if there is none, or the actor may not know. */
    public Optional<CertificateFile> certificate(Actor actor, long certificate) {
        return archive.file(actor, certificate, clock.instant());
    }

    /**
     * Those whom a program is about, by name, and how each stands: HR asks about everybody, a supervisor about their team.
     * Empty if there was no such program at the moment, or the team is not theirs.
     *
     * @param question of whom at most {@value #PAGE} are told at once
     */
    @RolesAllowed({Role.SUPERVISOR_NAME, Role.HR_NAME})
    public Optional<Roster> roster(Actor actor, RosterQuestion question) {
        var asked = new RosterQuestion(
                question.program(),
                question.filter(),
                question.at(),
                Math.max(0, question.first()),
                Math.min(PAGE, Math.max(1, question.size())));
        return rosters.of(actor, asked, question.at().orElseGet(clock::instant));
    }

    /** Says of somebody of the actor's team whether they are ready to be certified. */
    @RolesAllowed(Role.SUPERVISOR_NAME)
    public SignOffOutcome sign(Actor actor, long person, long program, Ruling ruling, String reason) {
        return signOffs.sign(actor, person, program, ruling, reason, clock.instant());
    }
}
