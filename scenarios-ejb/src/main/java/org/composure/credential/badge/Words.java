package org.composure.credential.badge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Names and addresses that credentials are written with. */
final class Words {

    static final String CONTEXT = "@context";
    static final String ISSUER = "issuer";
    static final String VALID_FROM = "validFrom";
    static final String VALID_UNTIL = "validUntil";
    static final String SUBJECT = "credentialSubject";
    static final String STATUS = "credentialStatus";
    static final String PURPOSE = "statusPurpose";
    static final String REVOCATION = "revocation";
    static final String LIST = "statusListCredential";
    static final String INDEX = "statusListIndex";
    static final String ENCODED = "encodedList";

    static final String CREDENTIAL = "VerifiableCredential";
    static final String BADGE = "OpenBadgeCredential";
    static final String LIST_CREDENTIAL = "BitstringStatusListCredential";

    static final JsonArray BADGE_CONTEXT = Json.createArrayBuilder()
            .add("https://www.w3.org/ns/credentials/v2")
            .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
            .build();

    static final JsonArray LIST_CONTEXT = Json.createArrayBuilder()
            .add("https://www.w3.org/ns/credentials/v2")
            .build();

    private Words() {}

    /** As both standards write a time; the second is as exact as it gets. */
    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static JsonArray types(String... types) {
        return Json.createArrayBuilder(List.of(types)).build();
    }
}
