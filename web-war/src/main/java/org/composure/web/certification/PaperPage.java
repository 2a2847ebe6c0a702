package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.composure.certification.CertificateFile;
import org.composure.certification.PaperWords;
import org.composure.certification.boundary.Certification;
import org.composure.certification.boundary.Papers;
import org.composure.credential.badge.BadgeIssuer;
import org.composure.credential.pdf.CertificatePage;
import org.composure.credential.pdf.Drawing;
import org.composure.credential.pdf.Drawing.Drawn;
import org.composure.credential.pdf.Drawing.Unwritable;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** Sends a certificate as a page or as a badge; is a page itself only where a name cannot be written. */
@Named("paper")
@RequestScoped
public class PaperPage {

    private static final String BADGE = "badge";

    @Inject
    private Certification certification;

    @Inject
    private Papers papers;

    @Inject
    private CertificateWording wording;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private Optional<CertificateFile> file;
    private String missing = "";

    @PostConstruct
    void find() {
        file = Asked.number(request, "certificate")
                .flatMap(number -> certification.certificate(visitor.actor(), number));
    }

    /** Of a certificate that the visitor may not read, or that was taken back, there is nothing to send. */
    public void open() throws IOException {
        if (file.isEmpty()) {
            news.notFound();
        } else if (BADGE.equals(request.getParameter("form"))) {
            sendBadge(file.get());
        } else {
            sendPage(file.get());
        }
    }

    private void sendBadge(CertificateFile found) throws IOException {
        Optional<String> badge = papers.badge(visitor.actor(), number(found), words(found));
        if (badge.isEmpty()) {
            news.notFound();
            return;
        }
        send(found, BadgeIssuer.MEDIA_TYPE, ".json", badge.get().getBytes(StandardCharsets.UTF_8));
    }

    private void sendPage(CertificateFile found) throws IOException {
        Optional<Drawing> page = papers.page(visitor.actor(), number(found), words(found), visitor.getLocale());
        if (page.isEmpty()) {
            news.notFound();
        } else if (page.get() instanceof Unwritable unwritable) {
            missing = String.join(" ", unwritable.characters());
        } else {
            send(found, CertificatePage.MEDIA_TYPE, ".pdf", ((Drawn) page.get()).pdf());
        }
    }

    private static void send(CertificateFile found, String type, String ending, byte[] content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(type);
        external.setResponseContentLength(content.length);
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"certificate-" + found.certificate().serial() + ending + "\"");
        external.getResponseOutputStream().write(content);
        faces.responseComplete();
    }

    private PaperWords words(CertificateFile found) {
        return wording.onPaper(found);
    }

    private static long number(CertificateFile found) {
        return found.certificate().number();
    }

    /** The characters that no typeface has. */
    public String getMissing() {
        return missing;
    }

    public CertificateFile getFile() {
        return file.orElse(null);
    }
}
