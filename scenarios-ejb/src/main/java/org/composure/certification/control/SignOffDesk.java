package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.certification.ProgramView;
import org.composure.certification.SignOff.Ruling;
import org.composure.certification.SignOffOutcome;
import org.composure.certification.SignOffOutcome.Kept;
import org.composure.certification.SignOffOutcome.NotFound;
import org.composure.certification.SignOffOutcome.Reason;
import org.composure.certification.SignOffOutcome.Refused;
import org.composure.certification.entity.StoredSignOff;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Teams;

/** A supervisor says of somebody of their team whether they are ready (R4). */
@ApplicationScoped
@Transactional
public class SignOffDesk {

    @Inject
    private SignOffStore signOffs;

    @Inject
    private ProgramStore programs;

    @Inject
    private Deciders deciders;

    @Inject
    private Teams teams;

    @Inject
    private Minutes minutes;

    public SignOffOutcome sign(Actor actor, long person, long program, Ruling ruling, String written, Instant now) {
        if (actor.id() == person) {
            return new Refused(Reason.ONESELF);
        }
        Optional<ProgramView> about = programs.current(program).filter(known -> teams.supervises(actor, person));
        if (about.isEmpty()) {
            return new NotFound();
        }
        Words reason = Words.of(written);
        List<Reason> reasons = reason.objections(Reason.REASON_MISSING, Reason.TEXT_UNUSABLE);
        if (!reasons.isEmpty()) {
            return new Refused(reasons.get(0));
        }
        PersonView by = deciders.person(actor.id());
        var word = new StoredSignOff(program, person, by, ruling, reason.text(), now);
        signOffs.add(word);
        minutes.signedOff(by, deciders.person(person), about.get(), word.view(), now);
        return new Kept(word.view());
    }
}
