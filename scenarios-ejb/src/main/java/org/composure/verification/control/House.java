package org.composure.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.composure.credential.Issuer;

/**
 * By what name and at which address the house certifies. Neither comes out of a request: whoever asks could then choose
 * where the badges of all say that they are verified.
 */
@ApplicationScoped
public class House {

    private static final Logger LOG = System.getLogger(House.class.getName());
    private static final String NAME = "HOUSE_NAME";
    private static final String ADDRESS = "HOUSE_ADDRESS";
    private static final String USUAL_NAME = "Composure";
    private static final String USUAL_PORT = "8080";

    private final Issuer issuer;

    public House() {
        this(System.getenv());
    }

    House(Map<String, String> settings) {
        issuer = new Issuer(set(settings, NAME).orElse(USUAL_NAME), address(settings));
    }

    /** As it stands on certificates; the address ends with a slash. */
    public Issuer issuer() {
        return issuer;
    }

    /** Where anybody can verify the certificate with that serial number. */
    public URI page(String serial) {
        return issuer.address().resolve("verify.xhtml?serial=" + serial);
    }

    /** What a version of a program is known by outside. */
    public URI program(long program, int version) {
        return issuer.address().resolve("programs/" + program + "/" + version);
    }

    private static URI address(Map<String, String> settings) {
        String own = "http://localhost:" + set(settings, "HTTP_PORT").orElse(USUAL_PORT) + "/";
        String address = set(settings, ADDRESS).orElse(own);
        if (!address.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
            LOG.log(
                    Level.ERROR,
                    "{0} is \"{1}\", which is no address such as https://training.example.org/: {2} holds.",
                    ADDRESS,
                    address,
                    own);
            return URI.create(own);
        }
        return URI.create(address.endsWith("/") ? address : address + "/");
    }

    private static Optional<String> set(Map<String, String> settings, String variable) {
        return Optional.ofNullable(settings.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
