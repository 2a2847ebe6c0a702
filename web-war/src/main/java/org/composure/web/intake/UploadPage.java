package org.composure.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.composure.intake.FileFault;
import org.composure.intake.ImportOutcome;
import org.composure.intake.ImportOutcome.Planned;
import org.composure.intake.ImportOutcome.Unreadable;
import org.composure.intake.ImportPage;
import org.composure.intake.ImportView;
import org.composure.intake.boundary.Imports;
import org.composure.people.PersonField;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** The form that takes a file of people, and the files that came before. The page stands in the address. */
@Named("importUpload")
@RequestScoped
public class UploadPage {

    private static final String PATH = "/import.xhtml";
    private static final int ROWS = 10;

    @Inject
    private Imports imports;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private ImportPage found;

    @PostConstruct
    void look() {
        found = imports.imports(Pager.first(page(), ROWS), ROWS);
    }

    /** Says what the file would do, on a page of its own; of a file that cannot be read, why. */
    public void send() throws IOException, ServletException {
        Optional<Part> file = file();
        if (file.isEmpty()) {
            news.bad("import.no-file");
            return;
        }
        ImportOutcome outcome = imports.plan(visitor.actor(), name(file.get()), content(file.get()));
        if (outcome instanceof Unreadable unreadable) {
            FileFault fault = unreadable.fault();
            news.bad("import.fault." + fault.kind(), fault.line(), fault.detail());
        } else {
            news.leadTo(
                    "/import-plan.xhtml?import=" + ((Planned) outcome).planned().number());
        }
    }

    private Optional<Part> file() throws IOException, ServletException {
        // What no browser would send: a form without a file, in the way of forms without files.
        boolean inParts =
                Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/form-data");
        return inParts
                ? Optional.ofNullable(request.getPart("file")).filter(part -> part.getSize() > 0)
                : Optional.empty();
    }

    private static byte[] content(Part file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Imports.LARGEST_FILE + 1);
        }
    }

    /** Without the folders that some browsers put before it. */
    private static String name(Part file) {
        String whole =
                Objects.requireNonNullElse(file.getSubmittedFileName(), "").replace('\\', '/');
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** What a file can say, in the order in which it is explained. */
    public PersonField[] getFields() {
        return PersonField.values();
    }

    public int getMostLines() {
        return Imports.MOST_LINES;
    }

    /** In millions of bytes. */
    public int getLargest() {
        return Imports.LARGEST_FILE / 1_000_000;
    }

    public List<ImportView> getImports() {
        return found.imports();
    }

    public Pager getPager() {
        return new Pager(PATH, Map.of(), page(), ROWS, found.total());
    }

    private int page() {
        return Pager.number(request.getParameter("page"));
    }
}
