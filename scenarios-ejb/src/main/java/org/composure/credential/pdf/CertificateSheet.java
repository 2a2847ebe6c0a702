package org.composure.credential.pdf;

import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Where everything stands on a certificate, in points from the bottom left. */
final class CertificateSheet {

    private static final Style ISSUER = new Style(Face.SANS_BOLD, 15, 1.2f, Ink.ACCENT);
    private static final Style HEADING = new Style(Face.SERIF, 52, 1.1f, Ink.TEXT);
    private static final Style LINE = new Style(Face.SANS, 13, 1.3f, Ink.QUIET);
    private static final Style HOLDER = new Style(Face.SERIF, 42, 1.1f, Ink.ACCENT);
    private static final Style PROGRAM = new Style(Face.SERIF, 27, 1.15f, Ink.TEXT);
    private static final Style TEXT = new Style(Face.SANS, 11.5f, 1.35f, Ink.TEXT);
    private static final Style LABEL = new Style(Face.SANS, 9.5f, 1.3f, Ink.QUIET);
    private static final Style FACT = new Style(Face.SANS_BOLD, 12.5f, 1.2f, Ink.TEXT);
    private static final Style ADDRESS = new Style(Face.SANS, 9.5f, 1.3f, Ink.ACCENT);

    private static final float LEFT = 84;
    private static final float RIGHT = Sheet.WIDTH - 70;
    private static final float BESIDE_SEAL = 470;
    private static final float MEASURE = 590;
    private static final float ISSUER_TOP = 523;
    private static final float HEADING_TOP = 494;
    private static final float BODY_TOP = 412;
    private static final float FACTS_TOP = 142;
    private static final float ADDRESS_TOP = 82;
    private static final float CODE_SIDE = 88;
    private static final float CODE_BOTTOM = 56;
    private static final float COLUMN_GAP = 16;

    private final Sheet sheet;
    private final Typefaces faces;
    private final PageText text;

    CertificateSheet(Sheet sheet, Typefaces faces, PageText text) {
        this.sheet = sheet;
        this.faces = faces;
        this.text = text;
    }

    void draw() throws IOException {
        sheet.ornament(CertificateSheet::border);
        sheet.ornament(new Seal(RIGHT - 78, 474));
        block("P", ISSUER, text.issuer(), ISSUER_TOP, BESIDE_SEAL, 22);
        block("H1", HEADING, text.say("heading"), HEADING_TOP, BESIDE_SEAL, 60);
        body();
        facts();
        address();
        var place = new PDRectangle(RIGHT - CODE_SIDE, CODE_BOTTOM, CODE_SIDE, CODE_SIDE);
        sheet.figure(text.codeDescription(), place, new Code(text.page(), place));
    }

    /** One below the other, so that a long name takes the room that a short description leaves. */
    private void body() throws IOException {
        float top = block("P", LINE, text.say("certifies"), BODY_TOP, MEASURE, 18) - 2;
        top = block("P", HOLDER, text.holder(), top, RIGHT - LEFT, 60) - 10;
        top = block("P", LINE, text.say("fulfils"), top, MEASURE, 18) - 2;
        top = block("P", PROGRAM, text.program(), top, RIGHT - LEFT, 48) - 6;
        if (!text.description().isEmpty()) {
            top = block("P", TEXT, text.description(), top, MEASURE, 48) - 6;
        }
        if (!text.evidence().isEmpty()) {
            block("P", LABEL, text.say("evidence") + " " + text.evidence(), top, MEASURE, 26);
        }
    }

    private void facts() throws IOException {
        fact(0, "issued", text.issued());
        fact(1, "expires", text.expires());
        fact(2, "serial", text.serial());
    }

    private void fact(int column, String label, String value) throws IOException {
        float width = (RIGHT - CODE_SIDE - LEFT) / 3;
        float left = LEFT + column * width;
        PDStructureElement piece = sheet.tags().piece("P");
        Fitted above = Fitted.of(faces, LABEL, text.say(label), width - COLUMN_GAP, 14);
        sheet.write(piece, above, left, FACTS_TOP);
        Fitted below = Fitted.of(faces, FACT, value, width - COLUMN_GAP, 30);
        sheet.write(piece, below, left, FACTS_TOP - above.height() - 2);
    }

    private void address() throws IOException {
        float width = RIGHT - CODE_SIDE - LEFT - COLUMN_GAP;
        PDStructureElement piece = sheet.tags().piece("P");
        Fitted label = Fitted.of(faces, LABEL, text.say("verify"), width, 14);
        sheet.write(piece, label, LEFT, ADDRESS_TOP);
        Fitted address = Fitted.of(faces, ADDRESS, text.page(), width, 14);
        float top = ADDRESS_TOP - label.height();
        sheet.link(piece, address, LEFT, top, URI.create(text.page()), text.say("verify") + " " + text.page());
    }

    /** Where the next may begin. */
    private float block(String type, Style style, String words, float top, float width, float height)
            throws IOException {
        Fitted fitted = Fitted.of(faces, style, words, width, height);
        sheet.write(sheet.tags().piece(type), fitted, LEFT, top);
        return top - fitted.height();
    }

    private static void border(PDPageContentStream contents) throws IOException {
        contents.setNonStrokingColor(Ink.ACCENT.color());
        contents.addRect(0, 0, 14, Sheet.HEIGHT);
        contents.fill();
        contents.setStrokingColor(Ink.ORNAMENT.color());
        contents.setLineWidth(0.6f);
        contents.addRect(38, 30, Sheet.WIDTH - 38 - 30, Sheet.HEIGHT - 60);
        contents.moveTo(LEFT, FACTS_TOP + 14);
        contents.lineTo(RIGHT, FACTS_TOP + 14);
        contents.stroke();
    }
}
