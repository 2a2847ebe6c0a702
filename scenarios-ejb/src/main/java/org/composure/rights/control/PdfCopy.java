package org.composure.rights.control;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.composure.credential.pdf.Report;

/** For reading: a heading for each table that holds something, and a paragraph for each row. */
final class PdfCopy implements Copy {

    private final OutputStream out;
    private final Report report;

    PdfCopy(OutputStream out, Report report) {
        this.out = out;
        this.report = report;
    }

    @Override
    public void section(Holding holding) throws IOException {
        report.heading(holding.title());
    }

    @Override
    public void row(List<String> columns, List<Object> values) throws IOException {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (values.get(i) != null && !values.get(i).toString().isEmpty()) {
                told.add(columns.get(i).replace('_', ' ') + ": " + values.get(i));
            }
        }
        report.paragraph(String.join("; ", told));
    }

    @Override
    public void close() throws IOException {
        try (report) {
            report.writeTo(out);
        }
    }
}
