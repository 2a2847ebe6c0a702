package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.composure.certification.CertificateDossier;
import org.composure.certification.CertificateOutcome;
import org.composure.certification.CertificateOutcome.NotFound;
import org.composure.certification.CertificateOutcome.Refused;
import org.composure.certification.CertificateView;
import org.composure.certification.IssueDraft;
import org.composure.certification.boundary.Certificates;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** Somebody of HR looks at what a person has shown, and issues a certificate, takes it back, or issues it anew. */
@Named("dossier")
@RequestScoped
public class DossierPage {

    @Inject
    private Certificates certificates;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private CertificateDossier dossier;
    private String reason = "";
    private String endReason = "";

    // As soon as it is made, since which forms there are follows from it.
    @PostConstruct
    void look() {
        dossier = Asked.number(request, "person")
                .flatMap(person -> Asked.number(request, "program")
                        .flatMap(program -> certificates.dossier(visitor.actor(), person, program)))
                .orElse(null);
    }

    /** Of a person or program that does not exist there is no page. */
    public void open() throws IOException {
        if (dossier == null) {
            news.notFound();
        }
    }

    /** Issues what was laid out when the form was made, by its mark. */
    public void issue() throws IOException {
        String seen = Optional.ofNullable(request.getParameter("mark")).orElse("");
        tell(
                dossier == null
                        ? new NotFound()
                        : certificates.issue(visitor.actor(), new IssueDraft(person(), program(), seen, reason)),
                "certificate.done.issued");
    }

    public void revoke() throws IOException {
        tell(decide(number -> certificates.revoke(visitor.actor(), number, endReason)), "certificate.done.revoked");
    }

    public void reissue() throws IOException {
        tell(decide(number -> certificates.reissue(visitor.actor(), number, endReason)), "certificate.done.reissued");
    }

    /** About the certificate that the form names, and not the one that happens to be the last now. */
    private CertificateOutcome decide(Function<Long, CertificateOutcome> decision) {
        return Asked.number(request, "certificate")
                .filter(number -> last().filter(certificate -> certificate.number() == number)
                        .isPresent())
                .map(decision)
                .orElse(new NotFound());
    }

    private void tell(CertificateOutcome outcome, String done) throws IOException {
        if (outcome instanceof NotFound) {
            news.notFound();
        } else if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("certificate.refused." + why));
        } else {
            news.good(done, dossier.person().name());
            news.leadTo("/certification/dossier.xhtml?person=" + person() + "&program=" + program());
        }
    }

    private long person() {
        return dossier.person().id();
    }

    private long program() {
        return dossier.progress().program().program();
    }

    public CertificateDossier getDossier() {
        return dossier;
    }

    private Optional<CertificateView> last() {
        return dossier == null ? Optional.empty() : dossier.progress().certificate();
    }

    /** Whether there is a certificate that somebody could still end. */
    public boolean isToEnd() {
        return last().filter(certificate -> certificate.end().isEmpty()).isPresent();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = Objects.requireNonNullElse(endReason, "");
    }
}
