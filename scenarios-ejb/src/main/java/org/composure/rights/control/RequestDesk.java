package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.audit.Deed;
import org.composure.people.Actor;
import org.composure.people.PlainText;
import org.composure.people.PlainText.Fault;
import org.composure.people.boundary.Register;
import org.composure.rights.DataRequest;
import org.composure.rights.DataRequest.Kind;
import org.composure.rights.DataRequest.Ruling;
import org.composure.rights.RequestOutcome;
import org.composure.rights.RequestOutcome.Done;
import org.composure.rights.RequestOutcome.NotFound;
import org.composure.rights.RequestOutcome.Reason;
import org.composure.rights.RequestOutcome.Refused;
import org.composure.rights.RequestPage;
import org.composure.rights.entity.StoredRequest;

/** Takes requests for one's data, and answers them (R6). */
@ApplicationScoped
@Transactional
public class RequestDesk {

    private static final int LONGEST = 2_000;

    @Inject
    private RequestStore requests;

    @Inject
    private Register people;

    @Inject
    private Minutes minutes;

    /** Those that wait, the oldest first, and who asked. */
    public RequestPage waiting(int first, int size) {
        List<DataRequest> found = requests.waiting(first, size);
        Map<Long, String> names = new HashMap<>();
        people.people(found.stream().map(DataRequest::person).collect(Collectors.toSet()))
                .forEach((id, person) -> names.put(id, person.name()));
        return new RequestPage(found, names, requests.waiting());
    }

    public RequestOutcome ask(Actor actor, Kind kind, String words, Instant now) {
        String tidy = PlainText.tidy(words);
        if (isUnusable(tidy)) {
            return new Refused(Reason.TEXT_UNUSABLE);
        }
        if (requests.waits(actor.id(), kind)) {
            return new Refused(Reason.WAITS_ALREADY);
        }
        var request = new StoredRequest(actor.id(), kind, tidy, now);
        requests.add(request);
        minutes.about(Deed.DATA_ASKED_FOR, actor.id(), actor.id(), kind.name(), "", now);
        return new Done(request.view());
    }

    public RequestOutcome answer(Actor actor, long id, Ruling ruling, String words, Instant now) {
        Optional<StoredRequest> request = requests.toAnswer(id);
        if (request.isEmpty()) {
            return new NotFound();
        }
        String tidy = PlainText.tidy(words);
        Optional<Reason> objection = objection(actor, request.get().view(), ruling, tidy);
        if (objection.isPresent()) {
            return new Refused(objection.get());
        }
        request.get().decide(ruling, tidy, actor.id(), now);
        DataRequest decided = request.get().view();
        minutes.about(
                Deed.DATA_REQUEST_DECIDED, actor.id(), decided.person(), decided.kind() + " " + ruling, tidy, now);
        return new Done(decided);
    }

    private static Optional<Reason> objection(Actor actor, DataRequest request, Ruling ruling, String answer) {
        if (request.person() == actor.id()) {
            return Optional.of(Reason.ONESELF);
        }
        if (!request.waits()) {
            return Optional.of(Reason.ALREADY_DECIDED);
        }
        if (ruling == Ruling.GRANTED && request.kind() == Kind.ERASURE) {
            return Optional.of(Reason.ERASE_INSTEAD);
        }
        if (ruling == Ruling.REFUSED && answer.isEmpty()) {
            return Optional.of(Reason.ANSWER_MISSING);
        }
        return isUnusable(answer) ? Optional.of(Reason.TEXT_UNUSABLE) : Optional.empty();
    }

    /** Nothing is needed; what there is has to be readable. */
    private static boolean isUnusable(String words) {
        return PlainText.fault(words, LONGEST)
                .filter(fault -> fault != Fault.MISSING || !words.isEmpty())
                .isPresent();
    }
}
