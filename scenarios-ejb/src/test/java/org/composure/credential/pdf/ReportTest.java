package org.composure.credential.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Credential, R2, for texts of any length. */
class ReportTest {

    private static final int PARAGRAPHS = 80;

    private static byte[] pdf;
    private static String text;

    @BeforeAll
    static void aLongOne() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var report = new Report("What is held on Zoë {Ωmega} <b>", Locale.ENGLISH, Instant.EPOCH)) {
            report.heading("Notes");
            for (int i = 0; i < PARAGRAPHS; i++) {
                report.paragraph("Number " + i + ": " + "said what would happen next, ".repeat(12));
            }
            report.paragraph("漢 and \u0000 and \t a tab");
            report.paragraph("");
            report.paragraph("word".repeat(900));
            report.writeTo(out);
        }
        pdf = out.toByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void it_keeps_for_decades_and_can_be_read_aloud(PDFAFlavour profile) {
        assertThat(Vera.objections(pdf, profile)).isEmpty();
    }

    @Test
    void it_goes_on_on_further_sheets_and_loses_nothing() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
        }
        assertThat(text).contains("Number 0:", "Number 40:", "Number " + (PARAGRAPHS - 1) + ":");
    }

    @Test
    void what_no_typeface_writes_is_a_question_mark() {
        assertThat(text).contains("? and").contains("and a tab");
    }
}
