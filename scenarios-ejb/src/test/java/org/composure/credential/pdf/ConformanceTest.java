package org.composure.credential.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.composure.credential.Samples;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Credential, R2, as veraPDF sees it. */
class ConformanceTest {

    /** Pages to look at. */
    private static final Path SHOWN = Path.of("target/certificates");

    static Stream<Named<byte[]>> kinds() {
        return Pages.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void it_keeps_for_decades(byte[] pdf) {
        assertThat(Vera.objections(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void it_can_be_read_aloud(byte[] pdf) {
        assertThat(Vera.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void veraPdf_objects_to_what_does_not_conform(PDFAFlavour profile) throws IOException {
        assertThat(Vera.objections(untagged(), profile)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void it_is_one_page(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
        }
    }

    @Test
    void everybody_can_look_at_it() throws IOException {
        Files.createDirectories(SHOWN);
        for (Named<byte[]> kind : Pages.kinds().toList()) {
            Files.write(SHOWN.resolve(kind.getName() + ".pdf"), kind.getPayload());
            Path picture = SHOWN.resolve(kind.getName() + ".png");
            assertThat(ImageIO.write(Pages.picture(kind.getPayload()), "png", picture.toFile()))
                    .isTrue();
        }
    }

    private static byte[] untagged() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pages.drawn(Samples.attestation()));
                var out = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(out);
            return out.toByteArray();
        }
    }
}
