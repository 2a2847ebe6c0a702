package org.composure.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.credential.proof.DidKey;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.PlainText;
import org.composure.people.boundary.Register;
import org.composure.verification.KeyOutcome;
import org.composure.verification.KeyOutcome.Decided;
import org.composure.verification.KeyOutcome.Reason;
import org.composure.verification.KeyOutcome.Refused;
import org.composure.verification.KeyView;
import org.composure.verification.entity.HouseKey;

/** Has another key sign, or one count no longer, and says why not (R1, R2, R8). */
@ApplicationScoped
@Transactional
public class KeyDesk {

    private static final int LONGEST_REASON = 500;

    @Inject
    private HouseKeyStore store;

    @Inject
    private HouseKeys keys;

    @Inject
    private Journal journal;

    @Inject
    private Register people;

    public KeyOutcome rotate(Actor actor, String why, Instant now) {
        String reason = PlainText.tidy(why);
        List<Reason> reasons = objections(reason);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        HouseKey before = keys.current(now);
        HouseKey made = keys.make(before.generation() + 1, name(actor), reason, now);
        note(actor, Deed.KEY_ROTATED, did(before), did(made), reason, now);
        return new Decided(view(made));
    }

    public KeyOutcome distrust(Actor actor, int number, String why, Instant now) {
        Optional<HouseKey> key = store.byNumber(number);
        if (key.isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_KEY));
        }
        String reason = PlainText.tidy(why);
        List<Reason> reasons = objections(reason);
        if (number == keys.current(now).generation()) {
            reasons.add(Reason.STILL_SIGNS);
        }
        if (!key.get().isTrusted()) {
            reasons.add(Reason.DISTRUSTED_BEFORE);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        key.get().distrust(name(actor), reason, now);
        note(actor, Deed.KEY_DISTRUSTED, did(key.get()), "", reason, now);
        return new Decided(view(key.get()));
    }

    public static KeyView view(HouseKey key) {
        return new KeyView(
                key.generation(),
                did(key),
                key.madeAt(),
                key.maker(),
                key.reason(),
                KeySafe.isEncrypted(key.secretHalf()),
                key.distrustedAt().map(at -> new KeyView.Distrust(at, key.distrustedBy(), key.whyDistrusted())));
    }

    private static String did(HouseKey key) {
        return new DidKey(key.openHalf()).did();
    }

    private static List<Reason> objections(String reason) {
        List<Reason> reasons = new ArrayList<>();
        PlainText.fault(reason, LONGEST_REASON)
                .map(fault -> switch (fault) {
                    case MISSING -> Reason.REASON_MISSING;
                    case TOO_LONG -> Reason.REASON_TOO_LONG;
                    case UNREADABLE -> Reason.REASON_UNREADABLE;
                })
                .ifPresent(reasons::add);
        return reasons;
    }

    private String name(Actor actor) {
        return people.person(actor.id()).map(PersonView::name).orElseThrow();
    }

    private void note(Actor actor, Deed deed, String before, String after, String reason, Instant now) {
        var draft = new EntryDraft(
                deed, Optional.of(actor.id()), name(actor), Optional.empty(), before, before, after, reason);
        journal.keep(draft, now);
    }
}
