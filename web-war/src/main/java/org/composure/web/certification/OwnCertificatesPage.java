package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.composure.certification.Progress;
import org.composure.certification.boundary.Certification;
import org.composure.web.shell.Visitor;

/** What the visitor is certified for or enrolled in, and what is missing. */
@Named("ownCertificates")
@RequestScoped
public class OwnCertificatesPage {

    @Inject
    private Certification certification;

    @Inject
    private Visitor visitor;

    private List<Progress> progress;

    @PostConstruct
    void look() {
        progress =
                certification.progress(visitor.actor(), visitor.person().id()).orElse(List.of());
    }

    public List<Progress> getProgress() {
        return progress;
    }
}
