package org.composure.credential.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.composure.credential.Samples;
import org.composure.credential.pdf.Drawing.Drawn;
import org.composure.credential.pdf.Drawing.Unwritable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Credential, R1 to R3. */
class CertificatePageTest {

    static Stream<String> names() {
        return Pages.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_written_whole(String name) throws IOException {
        String written = Pages.text(Pages.drawn(Samples.of(name))).replaceAll("\\s+", "");

        assertThat(written).contains(name.replaceAll("\\s+", ""));
    }

    @Test
    void it_says_what_is_certified_until_when_and_under_which_number() throws IOException {
        assertThat(Pages.text(Pages.drawn(Samples.attestation())))
                .contains(
                        "Fjordlight Services",
                        "Complaint handling with refunds",
                        "November 22, 2026",
                        "November 22, 2027",
                        Samples.SERIAL,
                        Samples.PAGE.toString());
    }

    @Test
    void what_never_ends_says_so() throws IOException {
        assertThat(Pages.text(Pages.drawn(Samples.unlimited()))).contains("without end");
    }

    @Test
    void what_ends_at_midnight_holds_until_the_day_before() throws IOException {
        // There, midnight comes at the instant at which it ends.
        ZoneId zone = ZoneOffset.ofHoursMinutes(14, 30);

        assertThat(Pages.text(((Drawn) CertificatePage.draw(Samples.attestation(), Locale.UK, zone)).pdf()))
                .contains("22 November 2027");
    }

    @Test
    void it_speaks_the_language_that_was_asked_for() throws IOException {
        assertThat(Pages.text(Pages.drawn(Samples.attestation(), Pages.GREEK))).contains("Πιστοποιητικό");
    }

    @Test
    void a_letter_that_looks_like_another_is_read_as_what_it_is() throws IOException {
        // The typeface has one shape for the Greek mu and the micro sign.
        assertThat(Pages.readAs(Pages.drawn(Samples.attestation(), Pages.GREEK)))
                .contains("22 Νοεμβρίου 2026");
    }

    @Test
    void where_a_language_has_no_texts_dates_are_english_too() throws IOException {
        assertThat(Pages.text(Pages.drawn(Samples.attestation(), Locale.JAPANESE)))
                .contains("November 22, 2026");
    }

    @Test
    void its_title_names_holder_and_program() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pages.drawn(Samples.attestation()));
                var metadata = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Certificate: Amara Okonkwo-Lindqvist, Complaint handling with refunds");
        }
    }

    @Test
    void its_code_leads_to_where_it_is_verified() throws IOException, ReaderException {
        assertThat(scanned(Pages.drawn(Samples.attestation()))).isEqualTo(Samples.PAGE.toString());
    }

    @Test
    void its_link_leads_there_too() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pages.drawn(Samples.attestation()))) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();

            assertThat(links)
                    .extracting(link ->
                            link.getCOSObject().getCOSDictionary(COSName.A).getString("URI"))
                    .containsExactly(Samples.PAGE.toString());
        }
    }

    @Test
    void the_same_certificate_is_the_same_file() {
        assertThat(Pages.drawn(Samples.attestation(), Pages.GREEK))
                .isEqualTo(Pages.drawn(Samples.attestation(), Pages.GREEK));
    }

    @Test
    void a_name_that_cannot_be_written_is_refused_with_its_characters() {
        assertThat(CertificatePage.draw(Samples.of("王小明 Wang"), Locale.ENGLISH, ZoneOffset.UTC))
                .isEqualTo(new Unwritable(Set.of("王", "小", "明")));
    }

    @Test
    void letters_and_accents_apart_are_written_as_one() throws IOException {
        assertThat(Pages.text(Pages.drawn(Samples.of("Zoe\u0308 A\u030Angstro\u0308m"))))
                .contains("Zoë Ångström");
    }

    private static String scanned(byte[] pdf) throws IOException, ReaderException {
        BufferedImage picture = Pages.picture(pdf);
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
