package org.composure.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.composure.rights.ErasureDraft;
import org.composure.rights.ErasureOutcome;
import org.composure.rights.ErasureOutcome.Done;
import org.composure.rights.ErasureOutcome.NotFound;
import org.composure.rights.ErasureOutcome.Refused;
import org.composure.rights.boundary.Erasures;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** What HR types to erase the person whose number stands in the address. */
@Named("erasureForm")
@RequestScoped
public class ErasureForm {

    @Inject
    private Erasures erasures;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private String name = "";
    private String reason = "";

    public void erase() throws IOException {
        Optional<Long> number = AttemptNumber.of(request.getParameter("person")).number();
        ErasureOutcome outcome = number.isEmpty()
                ? new NotFound()
                : erasures.erase(visitor.actor(), new ErasureDraft(number.get(), name, reason));
        if (outcome instanceof Done done) {
            news.good("erasure.done");
            news.leadTo("/person-rights.xhtml?person=" + done.erasure().person());
        } else if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("erasure.refused." + why));
        } else {
            news.notFound();
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
