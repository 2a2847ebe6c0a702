package org.composure.web.certification;

import java.util.Objects;
import java.util.Optional;
import org.composure.certification.ProgramTerms;

/** What stands in the fields of a program. */
public class ProgramForm {

    private String title = "";
    private String description = "";
    private final RequirementsForm asked = new RequirementsForm();
    private boolean renewedByAll = true;
    private final RequirementsForm renewal = new RequirementsForm();
    private final ValidityForm validity = new ValidityForm();
    private int restsFrom;
    private String reason = "";

    void show(ProgramTerms terms) {
        title = terms.title();
        description = terms.description();
        asked.show(terms.requirements());
        renewedByAll = terms.renewal().isEmpty();
        renewal.show(terms.atRenewal());
        validity.show(terms.validity());
        restsFrom = terms.restsFrom().orElse(0);
    }

    ProgramTerms terms() {
        return new ProgramTerms(
                title,
                description,
                asked.requirements(),
                renewedByAll ? Optional.empty() : Optional.of(renewal.requirements()),
                validity.validity(),
                restsFrom == 0 ? Optional.empty() : Optional.of(restsFrom));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Objects.requireNonNullElse(title, "");
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = Objects.requireNonNullElse(description, "");
    }

    public RequirementsForm getAsked() {
        return asked;
    }

    public boolean isRenewedByAll() {
        return renewedByAll;
    }

    public void setRenewedByAll(boolean renewedByAll) {
        this.renewedByAll = renewedByAll;
    }

    public RequirementsForm getRenewal() {
        return renewal;
    }

    public ValidityForm getValidity() {
        return validity;
    }

    /** The lowest level that rests on the certificate; 0 for none. */
    public int getRestsFrom() {
        return restsFrom;
    }

    public void setRestsFrom(int restsFrom) {
        this.restsFrom = restsFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
