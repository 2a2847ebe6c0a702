package org.composure.credential.pdf;

import java.io.IOException;
import java.net.URI;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** One page of A4, wider than high, on which nothing is drawn that is not said to be something. */
final class Sheet implements AutoCloseable {

    static final float WIDTH = PDRectangle.A4.getHeight();
    static final float HEIGHT = PDRectangle.A4.getWidth();

    /** From the top of a line to where its letters stand, as a multiple of the size. */
    private static final float ASCENT = 0.8f;

    private final Typefaces faces;
    private final Tags tags;
    private final PDPage page;
    private final PDPageContentStream contents;

    Sheet(PDDocument document, Typefaces faces) throws IOException {
        this.faces = faces;
        page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        // Who goes from link to link does so in the order of reading.
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        tags = new Tags(page);
        contents = new PDPageContentStream(document, page);
    }

    /** Draws, in colours and lines of its own. */
    @FunctionalInterface
    interface Pen {
        void draw(PDPageContentStream contents) throws IOException;
    }

    Tags tags() {
        return tags;
    }

    /** What only adorns, and is not read aloud. */
    void ornament(Pen pen) throws IOException {
        contents.beginMarkedContent(COSName.ARTIFACT);
        drawn(pen);
    }

    void figure(String description, PDRectangle place, Pen pen) throws IOException {
        PDStructureElement figure = tags.figure(description, place);
        contents.beginMarkedContent(COSName.getPDFName("Figure"), tags.mark(figure));
        drawn(pen);
    }

    private void drawn(Pen pen) throws IOException {
        contents.saveGraphicsState();
        pen.draw(contents);
        contents.restoreGraphicsState();
        contents.endMarkedContent();
    }

    /** Content of a piece, from a point at its top left, in points from the bottom left of the page. */
    void write(PDStructureElement piece, Fitted text, float left, float top) throws IOException {
        COSName tag = COSName.getPDFName(piece.getStructureType());
        contents.beginMarkedContent(tag, tags.mark(piece));
        contents.setNonStrokingColor(text.style().ink().color());
        float base = top - ASCENT * text.size();
        for (String line : text.lines()) {
            Line.write(contents, faces, text, line, left, base);
            base -= text.leading();
        }
        contents.endMarkedContent();
    }

    /** Content that leads somewhere. */
    void link(PDStructureElement whole, Fitted text, float left, float top, URI address, String description)
            throws IOException {
        PDStructureElement piece = tags.piece(whole, "Link");
        write(piece, text, left, top);
        float width = 0;
        for (String line : text.lines()) {
            width = Math.max(width, text.size() * faces.width(text.style().face(), line));
        }
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(left, top - text.height(), width, text.height()));
        link.setContents(description);
        link.setPrinted(true);
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        var action = new PDActionURI();
        action.setURI(address.toASCIIString());
        link.setAction(action);
        page.getAnnotations().add(link);
        tags.annotate(piece, link);
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }
}
