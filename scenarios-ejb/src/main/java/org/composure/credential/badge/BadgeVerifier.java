package org.composure.credential.badge;

import jakarta.json.JsonArray;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.composure.credential.badge.BadgeVerdict.Holds;
import org.composure.credential.badge.BadgeVerdict.Reason;
import org.composure.credential.badge.BadgeVerdict.Refused;
import org.composure.credential.proof.DataIntegrity;
import org.composure.credential.proof.DidKey;
import org.composure.credential.proof.KeyRing;

/** Checks badges of this house (R7). */
public final class BadgeVerifier {

    private static final String HOLDER = "/credentialSubject/identifier/0/identityHash";
    private static final String ACHIEVEMENT = "/credentialSubject/achievement/name";

    private final DataIntegrity signatures = new DataIntegrity();
    private final KeyRing keys;
    private final StatusLists lists;

    public BadgeVerifier(KeyRing keys, StatusLists lists) {
        this.keys = keys;
        this.lists = lists;
    }

    /** Whether it holds at that moment. */
    public BadgeVerdict verify(String badge, Instant at) {
        Optional<SignedCredential> read =
                read(badge, Words.BADGE_CONTEXT, Words.BADGE).filter(BadgeVerifier::isComplete);
        if (read.isEmpty()) {
            return new Refused(Set.of(Reason.UNREADABLE));
        }
        SignedCredential credential = read.get();
        Optional<DidKey> signer = signatures.signer(credential.json());
        if (signer.isEmpty()) {
            return new Refused(Set.of(Reason.TAMPERED));
        }
        if (keys.trusted(signer.get()).isEmpty() || !isIssuer(signer.get(), credential)) {
            return new Refused(Set.of(Reason.UNKNOWN_ISSUER));
        }
        Set<Reason> against = EnumSet.noneOf(Reason.class);
        untimely(credential, at).ifPresent(against::add);
        revoked(credential, signer.get(), at).ifPresent(against::add);
        return against.isEmpty() ? holds(credential) : new Refused(against);
    }

    private static Optional<SignedCredential> read(String text, JsonArray context, String type) {
        return BadgeText.read(text, context).map(SignedCredential::new).filter(credential -> credential.isA(type));
    }

    private static boolean isComplete(SignedCredential badge) {
        return badge.address("/id").isPresent()
                && badge.text(HOLDER).isPresent()
                && badge.text(ACHIEVEMENT).isPresent()
                && badge.time(Words.VALID_FROM).isPresent()
                && badge.has(Words.VALID_UNTIL) == badge.time(Words.VALID_UNTIL).isPresent();
    }

    private static boolean isIssuer(DidKey signer, SignedCredential credential) {
        return credential.issuer().equals(Optional.of(signer.did()));
    }

    private static Optional<Reason> untimely(SignedCredential credential, Instant at) {
        if (credential.time(Words.VALID_FROM).filter(at::isBefore).isPresent()) {
            return Optional.of(Reason.NOT_YET_VALID);
        }
        return credential
                .time(Words.VALID_UNTIL)
                .filter(end -> !at.isBefore(end))
                .map(end -> Reason.EXPIRED);
    }

    private Optional<Reason> revoked(SignedCredential badge, DidKey signer, Instant at) {
        Optional<URI> address = badge.address("/credentialStatus/" + Words.LIST);
        Optional<Boolean> bit = address.flatMap(lists::at)
                .flatMap(text -> read(text, Words.LIST_CONTEXT, Words.LIST_CREDENTIAL))
                .filter(list -> list.address("/id").equals(address) && isGood(list, signer, at))
                .flatMap(list -> bit(list, badge));
        return bit.isEmpty()
                ? Optional.of(Reason.STATUS_UNKNOWN)
                : bit.filter(Boolean::booleanValue).map(set -> Reason.REVOKED);
    }

    private boolean isGood(SignedCredential list, DidKey signer, Instant at) {
        return list.time(Words.VALID_UNTIL).isPresent()
                && list.text("/credentialSubject/" + Words.PURPOSE).equals(Optional.of(Words.REVOCATION))
                && untimely(list, at).isEmpty()
                && isIssuer(signer, list)
                && signatures.signer(list.json()).equals(Optional.of(signer));
    }

    private static Optional<Boolean> bit(SignedCredential list, SignedCredential badge) {
        return badge.text("/credentialStatus/" + Words.INDEX)
                .filter(index -> index.matches("[0-9]{1,6}"))
                .flatMap(index -> list.text("/credentialSubject/" + Words.ENCODED)
                        .flatMap(bits -> StatusList.read(bits, Integer.parseInt(index))));
    }

    private static Holds holds(SignedCredential badge) {
        return new Holds(
                badge.address("/id").orElseThrow(),
                badge.text(HOLDER).orElseThrow(),
                badge.text(ACHIEVEMENT).orElseThrow(),
                badge.time(Words.VALID_UNTIL));
    }
}
