package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.composure.certification.CertificateOutcome;
import org.composure.certification.CertificateOutcome.NotFound;
import org.composure.certification.CertificateOutcome.Reason;
import org.composure.certification.CertificateOutcome.Refused;
import org.composure.certification.CertificateView;
import org.composure.certification.CertificateView.Kind;
import org.composure.certification.entity.Certificate;
import org.composure.certification.entity.Issue;
import org.composure.people.Actor;
import org.composure.people.PersonView;

/** Somebody of HR takes a certificate back, or issues it anew (R6, R7). */
@ApplicationScoped
@Transactional
public class EndingDesk {

    @Inject
    private CertificateStore certificates;

    @Inject
    private CertificateKeeper keeper;

    @Inject
    private Deciders deciders;

    /** Takes a certificate back, from now on. */
    public CertificateOutcome revoke(Actor actor, long certificate, String written, Instant now) {
        return decide(
                actor,
                certificate,
                written,
                (found, by) -> keeper.revoke(found, by, Words.of(written).text(), now));
    }

    /** Issues a certificate in place of one that holds, which was lost or has a mistake in it; the dates stay. */
    public CertificateOutcome reissue(Actor actor, long certificate, String written, Instant now) {
        return decide(actor, certificate, written, (found, by) -> {
            CertificateView last = found.view(now);
            if (!last.state().isInForce()) {
                return new Refused(List.of(Reason.NO_LONGER_OPEN));
            }
            Issue issue = new Issue(
                    last.person(),
                    last.program(),
                    last.version(),
                    last.place() + 1,
                    Kind.REISSUE,
                    found.evidence(),
                    last.completedAt(),
                    last.term(),
                    by,
                    Words.of(written).text());
            return keeper.replace(found, issue, now);
        });
    }

    private CertificateOutcome decide(
            Actor actor, long id, String written, BiFunction<Certificate, PersonView, CertificateOutcome> decision) {
        Optional<PersonView> by = deciders.hr(actor);
        Optional<Certificate> found = by.flatMap(known -> certificates.toChange(id));
        if (found.isEmpty()) {
            return new NotFound();
        }
        List<Reason> reasons = new ArrayList<>();
        if (found.get().person() == actor.id()) {
            reasons.add(Reason.ONESELF);
        }
        if (found.get().isEnded()) {
            reasons.add(Reason.NO_LONGER_OPEN);
        }
        reasons.addAll(Words.of(written).objections(Reason.REASON_MISSING, Reason.TEXT_UNUSABLE));
        return reasons.isEmpty() ? decision.apply(found.get(), by.get()) : new Refused(reasons);
    }
}
