package org.composure.credential.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.composure.credential.Attestation;
import org.composure.credential.Samples;
import org.composure.credential.pdf.Drawing.Drawn;
import org.composure.credential.pdf.Drawing.Unwritable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Credential, R1 to R3. */
class CertificatePageTest {

    /** Pages to look at. */
    private static final Path SHOWN = Path.of("target/certificates");

    private static final Locale GREEK = Locale.forLanguageTag("el");
    private static final int FINE = 150;

    static Stream<Named<Attestation>> certificates() {
        return Stream.of(
                        "Amara Okonkwo-Lindqvist",
                        "Bo",
                        "Ξένια Παπαδοπούλου-Χατζηγεωργίου",
                        "Вячеслав Ефремович Преображенский-Щукин",
                        "Đặng Thị Ngọc Ánh",
                        "Łukasz Żółć, Þórdís Ægisdóttir & İpek Şahin <ÿ>",
                        "{title}",
                        "Jean-Baptiste Emmanuel Zorg de la Rochefoucauld-Montmorency, ".repeat(3).strip(),
                        "W".repeat(180))
                .map(name -> Named.of(name, Samples.of(name)));
    }

    static Stream<Named<Attestation>> allCertificates() {
        String words = "Everything that anybody could ever want to know about complaints. ";
        return Stream.concat(
                certificates(),
                Stream.of(
                        Named.of("without end", Samples.unlimited()),
                        Named.of("no description", Samples.of("Bo", "Care", "")),
                        Named.of("all long", Samples.of("Name ".repeat(40), "Program ".repeat(30), words.repeat(30)))));
    }

    @ParameterizedTest
    @MethodSource("allCertificates")
    void it_conforms_to_pdf_a(Attestation attestation) {
        assertThat(Vera.objections(drawn(attestation, Locale.ENGLISH), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allCertificates")
    void it_conforms_to_pdf_ua(Attestation attestation) {
        assertThat(Vera.objections(drawn(attestation, Locale.ENGLISH), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void it_conforms_in_another_language() {
        byte[] pdf = drawn(Samples.attestation(), GREEK);

        assertThat(Vera.objections(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Vera.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void veraPdf_objects_to_what_does_not_conform() throws IOException {
        byte[] untagged;
        try (PDDocument document = Loader.loadPDF(drawn(Samples.attestation(), Locale.ENGLISH));
                var out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(out);
            untagged = out.toByteArray();
        }

        assertThat(Vera.objections(untagged, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(Vera.objections(untagged, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("allCertificates")
    void it_is_one_page(Attestation attestation) throws IOException {
        try (PDDocument document = Loader.loadPDF(drawn(attestation, Locale.ENGLISH))) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void a_name_is_written_whole(Attestation attestation) throws IOException {
        String written = text(drawn(attestation, Locale.ENGLISH)).replaceAll("\\s+", "");

        assertThat(written).contains(attestation.holder().replaceAll("\\s+", ""));
    }

    @Test
    void it_says_what_is_certified_until_when_and_under_which_number() throws IOException {
        assertThat(text(drawn(Samples.attestation(), Locale.ENGLISH)))
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
        assertThat(text(drawn(Samples.unlimited(), Locale.ENGLISH))).contains("without end");
    }

    @Test
    void what_ends_at_midnight_holds_until_the_day_before() throws IOException {
        // There, midnight comes at the instant at which it ends.
        ZoneId zone = ZoneOffset.ofHoursMinutes(14, 30);

        assertThat(text(((Drawn) CertificatePage.draw(Samples.attestation(), Locale.UK, zone)).pdf()))
                .contains("22 November 2027");
    }

    @Test
    void it_speaks_the_language_that_was_asked_for() throws IOException {
        assertThat(text(drawn(Samples.attestation(), GREEK))).contains("Πιστοποιητικό", "22 Νοεμβρίου 2026");
    }

    @Test
    void where_a_language_has_no_texts_dates_are_english_too() throws IOException {
        assertThat(text(drawn(Samples.attestation(), Locale.JAPANESE))).contains("November 22, 2026");
    }

    @Test
    void its_title_names_holder_and_program() throws IOException {
        try (PDDocument document = Loader.loadPDF(drawn(Samples.attestation(), Locale.ENGLISH));
                var metadata = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Certificate: Amara Okonkwo-Lindqvist, Complaint handling with refunds");
        }
    }

    @Test
    void its_code_leads_to_where_it_is_verified() throws IOException, ReaderException {
        assertThat(scanned(drawn(Samples.attestation(), Locale.ENGLISH))).isEqualTo(Samples.PAGE.toString());
    }

    @Test
    void its_link_leads_there_too() throws IOException {
        try (PDDocument document = Loader.loadPDF(drawn(Samples.attestation(), Locale.ENGLISH))) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();

            assertThat(links).singleElement().satisfies(link -> assertThat(
                            link.getCOSObject().getCOSDictionary(COSName.A).getString("URI"))
                    .isEqualTo(Samples.PAGE.toString()));
        }
    }

    @Test
    void the_same_certificate_is_the_same_file() {
        assertThat(drawn(Samples.attestation(), GREEK)).isEqualTo(drawn(Samples.attestation(), GREEK));
    }

    @Test
    void a_name_that_cannot_be_written_is_refused_with_its_characters() {
        assertThat(CertificatePage.draw(Samples.of("王小明 Wang"), Locale.ENGLISH, ZoneOffset.UTC))
                .isEqualTo(new Unwritable(Set.of("王", "小", "明")));
    }

    @Test
    void letters_and_accents_apart_are_written_as_one() throws IOException {
        assertThat(text(drawn(Samples.of("Zoe\u0308 A\u030Angstro\u0308m"), Locale.ENGLISH))).contains("Zoë Ångström");
    }

    @ParameterizedTest
    @MethodSource("allCertificates")
    void everybody_can_look_at_it(Attestation attestation) throws IOException {
        Files.createDirectories(SHOWN);
        String name = Integer.toHexString(attestation.hashCode());
        byte[] pdf = drawn(attestation, Locale.ENGLISH);
        Files.write(SHOWN.resolve(name + ".pdf"), pdf);
        assertThat(ImageIO.write(picture(pdf), "png", SHOWN.resolve(name + ".png").toFile()))
                .isTrue();
    }

    private static byte[] drawn(Attestation attestation, Locale language) {
        return ((Drawn) CertificatePage.draw(attestation, language, ZoneId.of("UTC"))).pdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, FINE);
        }
    }

    private static String scanned(byte[] pdf) throws IOException, ReaderException {
        BufferedImage picture = picture(pdf);
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
