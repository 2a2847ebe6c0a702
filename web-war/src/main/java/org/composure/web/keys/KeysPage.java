package org.composure.web.keys;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.composure.verification.KeyOutcome;
import org.composure.verification.KeyOutcome.Refused;
import org.composure.verification.KeyView;
import org.composure.verification.boundary.SigningKeys;
import org.composure.web.shell.News;
import org.composure.web.shell.Place;
import org.composure.web.shell.Visitor;

/** The keys with which the house signs badges, and what an administrator decides about them. */
@Named("keys")
@RequestScoped
public class KeysPage {

    @Inject
    private SigningKeys keys;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    private List<KeyView> all;
    private String reason = "";
    private Integer number;
    private String whyNot = "";

    public void rotate() throws IOException {
        tell(keys.rotate(visitor.actor(), reason), "key.rotated");
    }

    public void distrust() throws IOException {
        int chosen = Objects.requireNonNullElse(number, 0);
        tell(keys.distrust(visitor.actor(), chosen, whyNot), "key.distrusted");
    }

    private void tell(KeyOutcome outcome, String done) throws IOException {
        if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("key.refused." + why));
        } else {
            news.good(done, ((KeyOutcome.Decided) outcome).key().number());
            news.leadTo(Place.KEYS.path());
        }
    }

    /** The one that signs first. */
    public List<KeyView> getAll() {
        if (all == null) {
            all = keys.keys(0, SigningKeys.PAGE);
        }
        return all;
    }

    /** Those that sign no longer, and are trusted still. */
    public List<KeyView> getFormer() {
        return getAll().stream().skip(1).filter(key -> key.distrust().isEmpty()).toList();
    }

    /** Whether some lie in the database as they are. */
    public boolean isBare() {
        return getAll().stream()
                .anyMatch(key -> !key.isEncrypted() && key.distrust().isEmpty());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(String whyNot) {
        this.whyNot = Objects.requireNonNullElse(whyNot, "");
    }
}
