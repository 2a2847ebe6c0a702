package org.composure.credential.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.composure.credential.Attestation;

/** Draws certificates (R1, R2, R3). */
public final class CertificatePage {

    public static final String MEDIA_TYPE = "application/pdf";

    private CertificatePage() {}

    /**
     * The page, or what keeps it from being written.
     *
     * @param language of the texts around what is certified; English where there are none in it
     * @param zone in which days begin
     */
    public static Drawing draw(Attestation attestation, Locale language, ZoneId zone) {
        var text = new PageText(attestation, language, zone);
        try (var document = new PDDocument();
                var faces = new Typefaces(document)) {
            Set<String> missing = faces.missing(text.all());
            if (!missing.isEmpty()) {
                return new Drawing.Unwritable(missing);
            }
            // Else it would be made of the time, and no two pages would be the same (R1).
            document.setDocumentId((long) attestation.hashCode());
            Description.write(document, text.title(), text.issuer(), text.language(), attestation.issued());
            try (var sheet = new Sheet(document, faces)) {
                new CertificateSheet(sheet, faces, text).draw();
                document.getDocumentCatalog().setStructureTreeRoot(sheet.tags().tree());
            }
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return new Drawing.Drawn(pdf.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
