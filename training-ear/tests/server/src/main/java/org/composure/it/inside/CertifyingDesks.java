package org.composure.it.inside;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Requirements;
import org.composure.certification.Validity;
import org.composure.certification.control.CertificateDesk;
import org.composure.certification.control.Dossiers;
import org.composure.certification.control.EndingDesk;
import org.composure.certification.control.EnrolmentDesk;
import org.composure.certification.control.ProgramDesk;
import org.composure.certification.control.SignOffDesk;
import org.composure.people.Actor;
import org.composure.people.PersonDraft;
import org.composure.people.Role;
import org.composure.people.control.PeopleRegister;
import org.composure.people.control.PersonStore;
import org.composure.training.boundary.PastContacts;

/** Where certificates are made, behind the doors: there the moment is a parameter. */
@ApplicationScoped
public class CertifyingDesks {

    /** Passed by the expert in an assessment. */
    public static final String SCENARIO = "slow-response";

    @Inject
    ProgramDesk programs;

    @Inject
    EnrolmentDesk enrolments;

    @Inject
    SignOffDesk signOffs;

    @Inject
    Dossiers dossiers;

    @Inject
    CertificateDesk certificates;

    @Inject
    EndingDesk endings;

    @Inject
    PastContacts contacts;

    @Inject
    PeopleRegister register;

    @Inject
    PersonStore people;

    @Inject
    Crews crews;

    @EJB(beanName = "AsHr")
    Caller asHr;

    @EJB(beanName = "AsAdmin")
    Caller asAdmin;

    public CertifiedTeam form() {
        return new CertifiedTeam(crews.form(), hr(), this);
    }

    /** Somebody of HR. */
    public Actor hr() {
        String account = "it-" + UUID.randomUUID();
        register.add(new PersonDraft(account, "Hedda Tester", account, Role.HR, 1, true), Staff.PASSWORD);
        return people.byAccount(account).orElseThrow().view().actor();
    }

    /** A program of one assessment and the supervisor's word, that holds for a month, on which level 3 and above rest. */
    public static ProgramTerms terms() {
        var asked = new Requirements(Set.of(SCENARIO), Set.of(), true, Map.of(), 0, 0, true, 1, 90);
        return new ProgramTerms(
                "Refunds " + UUID.randomUUID(),
                "For the tests.",
                asked,
                Optional.empty(),
                new Validity(1, 10, 5, ExpiryBasis.COMPLETION, Optional.empty(), 0),
                Optional.of(3));
    }
}
