package org.composure.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.certification.ExportWords;
import org.composure.certification.Holding;
import org.composure.certification.PreparedTable;
import org.composure.certification.boundary.Exports;
import org.composure.export.TableFormat;
import org.composure.web.shell.Days;
import org.composure.web.shell.News;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** Sends what a page about standings shows as a table, by the filter that stands in its address. */
@Named("exporting")
@RequestScoped
public class ExportPage {

    private static final List<String> COLUMNS = List.of(
            "program", "number", "name", "team", "site", "state", "due", "serial", "version", "issued", "by", "until",
            "ended");

    @Inject
    private Exports exports;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private Days days;

    @Inject
    private News news;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private PreparedTable prepared;

    public void csv() throws IOException {
        send(TableFormat.CSV);
    }

    public void xlsx() throws IOException {
        send(TableFormat.XLSX);
    }

    private void send(TableFormat format) throws IOException {
        Optional<Long> rows =
                exports.write(visitor.actor(), Asked.of(request).export(), format, words(), () -> begin(format));
        if (rows.isEmpty()) {
            news.notFound();
        }
        faces.responseComplete();
    }

    /** Has it prepared, and leads to where its progress is shown. */
    public void prepare() throws IOException {
        Optional<Long> table =
                exports.prepare(visitor.actor(), Asked.of(request).export(), words());
        if (table.isEmpty()) {
            news.notFound();
        } else {
            news.leadTo("/certification/prepared.xhtml?table=" + table.get());
        }
    }

    /** What was prepared; null if there is none that is the visitor's. */
    public PreparedTable getPrepared() {
        if (prepared == null) {
            prepared = Asked.number(request, "table")
                    .flatMap(table -> exports.prepared(visitor.actor(), table))
                    .orElse(null);
        }
        return prepared;
    }

    /** There is no page for what somebody else had prepared, or what was thrown away. */
    public void open() throws IOException {
        if (getPrepared() == null) {
            news.notFound();
        }
    }

    public void takeCsv() throws IOException {
        take(TableFormat.CSV);
    }

    public void takeXlsx() throws IOException {
        take(TableFormat.XLSX);
    }

    private void take(TableFormat format) throws IOException {
        long table = Asked.number(request, "table").orElse(0L);
        if (!exports.take(visitor.actor(), table, format, () -> begin(format))) {
            news.notFound();
        }
        faces.responseComplete();
    }

    private OutputStream begin(TableFormat format) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(format.mediaType());
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"composure-certificates-" + days.getToday() + "." + format.extension() + "\"");
        return external.getResponseOutputStream();
    }

    private ExportWords words() {
        Map<Holding, String> states = Arrays.stream(Holding.values())
                .filter(holding -> !holding.gathers())
                .collect(Collectors.toMap(Function.identity(), holding -> texts.of("holding." + holding)));
        return new ExportWords(
                texts.of("export.title"),
                COLUMNS.stream()
                        .map(column -> texts.of("export.column." + column))
                        .toList(),
                states);
    }
}
