package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.certification.AuditFile;
import org.composure.certification.AuditedContact;
import org.composure.certification.EvidenceContact;
import org.composure.certification.boundary.Audits;
import org.composure.judge.Finding;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** One certificate, or one contact on which it rests, as an auditor wants to see it. Both stand in the address. */
@Named("audited")
@RequestScoped
public class AuditPage {

    private static final Map<String, RuleDescription> RULES =
            Rulebook.shipped().rules().stream().collect(Collectors.toMap(RuleDescription::id, Function.identity()));

    @Inject
    private Audits audits;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private AuditFile file;
    private AuditedContact contact;

    @PostConstruct
    void look() {
        var certificate = Asked.number(request, "certificate");
        var attempt = Asked.number(request, "attempt");
        if (attempt.isPresent()) {
            contact = certificate
                    .flatMap(number -> audits.contact(visitor.actor(), number, attempt.get()))
                    .orElse(null);
        } else {
            file = certificate
                    .flatMap(number -> audits.certificate(visitor.actor(), number))
                    .orElse(null);
        }
    }

    /** Of a certificate that does not exist there is no page. */
    public void open() throws IOException {
        if (file == null) {
            news.notFound();
        }
    }

    /** Of a contact on which the certificate does not rest there is no page. */
    public void openContact() throws IOException {
        if (contact == null) {
            news.notFound();
        }
    }

    /** Null if there is none. */
    public AuditFile getFile() {
        return file;
    }

    /** Null if there is none. */
    public AuditedContact getContact() {
        return contact;
    }

    /** What was found in a turn of the contact, from 1; 0 for the whole of it. */
    public List<Finding> found(int turn) {
        return contact.evidence().findings().stream()
                .filter(finding -> finding.turn() == turn)
                .toList();
    }

    /** The rules that found something, as they read today, by id; those that are no longer there are left out. */
    public List<RuleDescription> getRules() {
        Stream<EvidenceContact> shown =
                file == null ? Stream.of(contact.evidence()) : file.file().evidence().contacts().stream();
        return shown.flatMap(each -> each.findings().stream())
                .map(Finding::rule)
                .distinct()
                .sorted()
                .filter(RULES::containsKey)
                .map(RULES::get)
                .toList();
    }

    /** The version of the rules of today. */
    public String getRulebook() {
        return Rulebook.shipped().version();
    }
}
