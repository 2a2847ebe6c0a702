package org.composure.helpdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.composure.helpdesk.WebhookOutcome.Reason;

/** Where messages may go (R8). */
@ApplicationScoped
public class Destinations {

    private static final String VARIABLE = "WEBHOOKS_TO_PRIVATE_ADDRESSES";
    private static final int LONGEST = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final boolean privateToo = Boolean.parseBoolean(System.getenv(VARIABLE));

    /** Why no message may go there; empty if one may. A host that nobody knows may be known later. */
    public Optional<Reason> objection(String address) {
        if (address.length() > LONGEST) {
            return Optional.of(Reason.ADDRESS_TOO_LONG);
        }
        Optional<URI> uri = read(address);
        if (uri.isEmpty()) {
            return Optional.of(Reason.ADDRESS_MALFORMED);
        }
        return isClosed(uri.get()) ? Optional.of(Reason.ADDRESS_CLOSED) : Optional.empty();
    }

    /**
     * Whether the host has an address that is not anybody's to reach. Asked again before each message, since names move;
     * the Java machine keeps what it was told for long enough that the message goes where it was looked.
     */
    public boolean isClosed(URI uri) {
        return !privateToo && hasPrivateAddress(uri.getHost());
    }

    static Optional<URI> read(String address) {
        try {
            URI uri = new URI(address);
            boolean usable = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() <= 0xFFFF;
            return usable ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    static boolean hasPrivateAddress(String host) {
        try {
            return !Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddress::isPublic);
        } catch (UnknownHostException nobodyKnowsIt) {
            return false;
        }
    }
}
