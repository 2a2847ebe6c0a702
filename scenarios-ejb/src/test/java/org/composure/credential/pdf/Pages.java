package org.composure.credential.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.composure.credential.Attestation;
import org.composure.credential.Samples;
import org.composure.credential.pdf.Drawing.Drawn;
import org.junit.jupiter.api.Named;

/** Certificates as pages, and what is on them. */
final class Pages {

    /** The test has texts in it; the product does not. */
    static final Locale GREEK = Locale.forLanguageTag("el");

    private static final int FINE = 150;

    private Pages() {}

    /** Names that pages are likely to break on. */
    static Stream<String> names() {
        return Stream.of(
                "Bo",
                "Ξένια Παπαδοπούλου-Χατζηγεωργίου",
                "Вячеслав Ефремович Преображенский-Щукин",
                "Đặng Thị Ngọc Ánh",
                "Łukasz Żółć, Þórdís Ægisdóttir & İpek Şahin <ÿ>",
                "{title}",
                "Jean-Baptiste Emmanuel Zorg de la Rochefoucauld-Montmorency, "
                        .repeat(3)
                        .strip(),
                "W".repeat(180));
    }

    /** A page of each kind: few, since looking at one takes veraPDF and people a while. */
    static Stream<Named<byte[]>> kinds() {
        String words = "Everything that anybody could ever want to know about complaints. ";
        String greek = "Διαχείριση παραπόνων με επιστροφές χρημάτων: πρώτη γραμμή εξυπηρέτησης και συνεργασία με τα"
                + " καταστήματα";
        return Stream.of(
                Named.of("usual", drawn(Samples.attestation())),
                Named.of("short", drawn(Samples.of("Bo", "Care", ""))),
                Named.of("greek", drawn(Samples.of("Ξένια Παπαδοπούλου-Χατζηγεωργίου", greek, ""), GREEK)),
                Named.of("long", drawn(Samples.of("Name ".repeat(40), "Program ".repeat(30), words.repeat(30)))));
    }

    static byte[] drawn(Attestation attestation) {
        return drawn(attestation, Locale.ENGLISH);
    }

    static byte[] drawn(Attestation attestation, Locale language) {
        return ((Drawn) CertificatePage.draw(attestation, language, ZoneOffset.UTC)).pdf();
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The lines that the page says are to be read in other signs than those that are drawn. */
    static List<String> readAs(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            return extractor.getMarkedContents().stream()
                    .flatMap(content -> content.getContents().stream())
                    .filter(PDMarkedContent.class::isInstance)
                    .map(content -> ((PDMarkedContent) content).getActualText())
                    .toList();
        }
    }

    static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, FINE);
        }
    }
}
