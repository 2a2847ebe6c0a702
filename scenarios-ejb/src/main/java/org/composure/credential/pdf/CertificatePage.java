package org.composure.credential.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.composure.credential.Attestation;

/** Draws certificates (R1, R2, R3). */
public final class CertificatePage {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final float VERSION = 1.7f;
    private static final String COLOURS = "sRGB IEC61966-2.1";

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
            document.setVersion(VERSION);
            // Else it would be made of the time, and no two pages would be the same (R1).
            document.setDocumentId((long) attestation.hashCode());
            describe(document, text, attestation);
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

    private static void describe(PDDocument document, PageText text, Attestation attestation) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(text.language().toLanguageTag());
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Metadata.of(text, attestation.issued()));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(colours(document));
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
