package org.composure.credential.pdf;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Where everything stands on a certificate, in points from the bottom left. */
final class CertificateSheet {

    private static final Style ISSUER = new Style(Face.SANS_BOLD, 15, 8, 1.2f, Ink.ACCENT);
    private static final Style HEADING = new Style(Face.SERIF, 52, 20, 1.1f, Ink.TEXT);
    private static final Style LINE = new Style(Face.SANS, 13, 8, 1.3f, Ink.QUIET);
    // A name is never cut, whatever it takes.
    private static final Style HOLDER = new Style(Face.SERIF, 42, 5, 1.1f, Ink.ACCENT);
    private static final Style PROGRAM = new Style(Face.SERIF, 27, 5, 1.15f, Ink.TEXT);
    private static final Style TEXT = new Style(Face.SANS, 11.5f, 8.5f, 1.35f, Ink.TEXT);
    private static final Style LABEL = new Style(Face.SANS, 9.5f, 8, 1.3f, Ink.QUIET);
    private static final Style FACT = new Style(Face.SANS_BOLD, 12.5f, 5, 1.2f, Ink.TEXT);
    private static final Style ADDRESS = new Style(Face.SANS, 9.5f, 5, 1.3f, Ink.ACCENT);

    private static final float LEFT = 84;
    private static final float RIGHT = Sheet.WIDTH - 70;
    private static final float BESIDE_SEAL = 470;
    private static final float MEASURE = 590;
    private static final float ISSUER_TOP = 523;
    private static final float HEADING_TOP = 494;
    private static final float BODY_TOP = 412;
    private static final float FACTS_TOP = 142;
    /** From the facts up to the line above them. */
    private static final float RULE = 14;

    private static final float ADDRESS_TOP = 82;
    private static final float CODE_SIDE = 88;
    private static final float CODE_BOTTOM = 56;
    private static final float COLUMN_GAP = 16;
    /** Of the room for facts, for each of the days; the serial number takes the rest. */
    private static final float DAY = 0.29f;
    /** The most that is put between the paragraphs where there is room. */
    private static final float AIR = 12;
    /** Between a paragraph and what it leads to: nothing more is put there. */
    private static final float TOGETHER = 2;

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
        block("P", ISSUER, text.issuer(), ISSUER_TOP, 22);
        block("H1", HEADING, text.say("heading"), HEADING_TOP, 60);
        body();
        facts();
        address();
        var place = new PDRectangle(RIGHT - CODE_SIDE, CODE_BOTTOM, CODE_SIDE, CODE_SIDE);
        sheet.figure(text.codeDescription(), place, new Code(text.page(), place));
    }

    /** A paragraph, and what comes behind it in points. */
    private record Paragraph(Fitted text, float gap) {
        float height() {
            return text.height() + gap;
        }
    }

    /** One below the other, so that a long name takes the room that a short description leaves. */
    private void body() throws IOException {
        List<Paragraph> paragraphs = paragraphs();
        double height = paragraphs.stream().mapToDouble(Paragraph::height).sum();
        double room = BODY_TOP - FACTS_TOP - RULE - height;
        float air = (float) Math.max(0, Math.min(AIR, room / (paragraphs.size() - 1)));
        float top = BODY_TOP - air / 2;
        for (Paragraph paragraph : paragraphs) {
            sheet.write(sheet.tags().piece("P"), paragraph.text(), LEFT, top);
            top -= paragraph.height() + (paragraph.gap() > TOGETHER ? air : 0);
        }
    }

    private List<Paragraph> paragraphs() throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(paragraph(LINE, text.say("certifies"), MEASURE, 18, TOGETHER));
        paragraphs.add(paragraph(HOLDER, text.holder(), RIGHT - LEFT, 60, 10));
        paragraphs.add(paragraph(LINE, text.say("fulfils"), MEASURE, 18, TOGETHER));
        paragraphs.add(paragraph(PROGRAM, text.program(), RIGHT - LEFT, 48, 6));
        if (!text.description().isEmpty()) {
            paragraphs.add(paragraph(TEXT, text.description(), MEASURE, 48, 6));
        }
        if (!text.evidence().isEmpty()) {
            paragraphs.add(paragraph(LABEL, text.say("evidence") + " " + text.evidence(), MEASURE, 26, 0));
        }
        return paragraphs;
    }

    private Paragraph paragraph(Style style, String words, float width, float height, float gap) throws IOException {
        return new Paragraph(Fitted.of(faces, style, words, width, height), gap);
    }

    private void facts() throws IOException {
        float width = RIGHT - CODE_SIDE - LEFT;
        fact("issued", text.issued(), LEFT, DAY * width);
        fact("expires", text.expires(), LEFT + DAY * width, DAY * width);
        fact("serial", text.serial(), LEFT + 2 * DAY * width, (1 - 2 * DAY) * width);
    }

    private void fact(String label, String value, float left, float width) throws IOException {
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

    private void block(String type, Style style, String words, float top, float height) throws IOException {
        Fitted fitted = Fitted.of(faces, style, words, BESIDE_SEAL, height);
        sheet.write(sheet.tags().piece(type), fitted, LEFT, top);
    }

    private static void border(PDPageContentStream contents) throws IOException {
        contents.setNonStrokingColor(Ink.ACCENT.color());
        contents.addRect(0, 0, 14, Sheet.HEIGHT);
        contents.fill();
        contents.setStrokingColor(Ink.ORNAMENT.color());
        contents.setLineWidth(0.6f);
        contents.addRect(38, 30, Sheet.WIDTH - 38 - 30, Sheet.HEIGHT - 60);
        contents.moveTo(LEFT, FACTS_TOP + RULE);
        contents.lineTo(RIGHT, FACTS_TOP + RULE);
        contents.stroke();
    }
}
