package org.composure.credential.badge;

import static org.composure.credential.badge.Words.time;
import static org.composure.credential.badge.Words.types;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.composure.credential.Achievement;
import org.composure.credential.Attestation;
import org.composure.credential.proof.DataIntegrity;
import org.composure.credential.proof.DidKey;
import org.composure.credential.proof.KeyRing;
import org.composure.credential.proof.SigningKey;

/** Writes badges and the lists of the revoked, signed (R4, R6, R7). */
public final class BadgeIssuer {

    /** What a badge is sent and kept as. */
    public static final String MEDIA_TYPE = "application/vc";

    /** How long a list may be believed: until then, a revocation may go unnoticed. */
    public static final Duration LIST_HOLDS = Duration.ofDays(1);

    private final DataIntegrity signatures = new DataIntegrity();
    private final KeyRing keys;

    public BadgeIssuer(KeyRing keys) {
        this.keys = keys;
    }

    /**
     * The badge, in JSON, signed with the current key.
     *
     * @param place in a list of that key
     * @param at when it is signed
     */
    public String badge(Attestation attestation, StatusPlace place, Instant at) {
        SigningKey key = keys.current();
        JsonObjectBuilder badge = Json.createObjectBuilder()
                .add(Words.CONTEXT, Words.BADGE_CONTEXT)
                .add("id", attestation.page().toString())
                .add("type", types(Words.CREDENTIAL, Words.BADGE))
                .add("name", attestation.achievement().name())
                .add(Words.ISSUER, issuer(attestation, key.open()))
                .add(Words.VALID_FROM, time(attestation.issued()));
        attestation.expires().ifPresent(end -> badge.add(Words.VALID_UNTIL, time(end)));
        badge.add(Words.SUBJECT, subject(attestation));
        if (!attestation.evidence().isBlank()) {
            badge.add("evidence", Json.createArrayBuilder().add(evidence(attestation)));
        }
        badge.add(Words.STATUS, status(place));
        return signatures.sign(badge.build(), key, at).toString();
    }

    /**
     * A list of the revoked, in JSON: good for {@link #LIST_HOLDS}. Empty if the key is no longer trusted, and with it
     * nothing that the list is about.
     *
     * @param list where it is fetched
     * @param owner the key that signed the badges of the list: all of them, since others take a list for an issuer's own
     *     word only
     * @param revoked the indices of those that were
     */
    public Optional<String> list(URI list, DidKey owner, BitSet revoked, Instant at) {
        JsonObject content = Json.createObjectBuilder()
                .add("id", list + "#list")
                .add("type", "BitstringStatusList")
                .add(Words.PURPOSE, Words.REVOCATION)
                .add(Words.ENCODED, StatusList.write(revoked))
                .build();
        JsonObject credential = Json.createObjectBuilder()
                .add(Words.CONTEXT, Words.LIST_CONTEXT)
                .add("id", list.toString())
                .add("type", types(Words.CREDENTIAL, Words.LIST_CREDENTIAL))
                .add(Words.ISSUER, owner.did())
                .add(Words.VALID_FROM, time(at))
                .add(Words.VALID_UNTIL, time(at.plus(LIST_HOLDS)))
                .add(Words.SUBJECT, content)
                .build();
        return keys.trusted(owner)
                .map(key -> signatures.sign(credential, key, at).toString());
    }

    private static JsonObjectBuilder issuer(Attestation attestation, DidKey key) {
        return Json.createObjectBuilder()
                .add("id", key.did())
                .add("type", types("Profile"))
                .add("name", attestation.issuer().name())
                .add("url", attestation.issuer().address().toString());
    }

    private static JsonObjectBuilder subject(Attestation attestation) {
        // By name, and as it stands: the badge says no more of a person than the page on paper does.
        JsonObjectBuilder holder = Json.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", false)
                .add("identityHash", attestation.holder())
                .add("identityType", "name");
        return Json.createObjectBuilder()
                .add("type", types("AchievementSubject"))
                .add("identifier", Json.createArrayBuilder().add(holder))
                .add("achievement", achievement(attestation.achievement()));
    }

    private static JsonObjectBuilder achievement(Achievement achievement) {
        return Json.createObjectBuilder()
                .add("id", achievement.id().toString())
                .add("type", types("Achievement"))
                .add("achievementType", "Certification")
                .add("name", achievement.name())
                // The standard wants one: where nothing is to be said, the name says it.
                .add(
                        "description",
                        achievement.description().isBlank() ? achievement.name() : achievement.description())
                .add("criteria", Json.createObjectBuilder(Map.of("narrative", achievement.criteria())));
    }

    private static JsonObjectBuilder evidence(Attestation attestation) {
        return Json.createObjectBuilder().add("type", types("Evidence")).add("narrative", attestation.evidence());
    }

    private static JsonObjectBuilder status(StatusPlace place) {
        return Json.createObjectBuilder()
                .add("id", place.list() + "#" + place.index())
                .add("type", "BitstringStatusListEntry")
                .add(Words.PURPOSE, Words.REVOCATION)
                .add(Words.INDEX, Integer.toString(place.index()))
                .add(Words.LIST, place.list().toString());
    }
}
