package org.composure.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.composure.rights.Format;
import org.composure.web.shell.News;

/** Sends what is held on a person as a file, while it is read. */
@RequestScoped
public class Sheets {

    @Inject
    private FacesContext faces;

    @Inject
    private News news;

    /** Writes a copy to a stream; false, and nothing, if there is none for the visitor. */
    @FunctionalInterface
    interface Source {
        boolean write(OutputStream out) throws IOException;
    }

    void send(Format format, Source source) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(format.mediaType());
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"composure-data." + format.ending() + "\"");
        if (source.write(external.getResponseOutputStream())) {
            faces.responseComplete();
        } else {
            news.notFound();
        }
    }
}
