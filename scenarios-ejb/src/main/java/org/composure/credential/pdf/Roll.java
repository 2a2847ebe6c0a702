package org.composure.credential.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Sheets of A4, one after the other, on which pieces of text stand one below the other. */
final class Roll implements AutoCloseable {

    private static final float MARGIN = 56;
    /** Width of the lines, in points. */
    static final float MEASURE = PDRectangle.A4.getWidth() - 2 * MARGIN;
    /** From the top of a line to where its letters stand, as a multiple of the size. */
    private static final float ASCENT = 0.8f;

    private final PDDocument document;
    private final Typefaces faces;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    /** By the number of the sheet: its pieces. */
    private final COSArray owners = new COSArray();

    private int sheets;
    private PDPage page;
    private PDPageContentStream contents;
    private COSArray marked;
    /** Points from the bottom. */
    private float top;

    Roll(PDDocument document, Typefaces faces) throws IOException {
        this.document = document;
        this.faces = faces;
        root.appendKid(whole);
        turn();
    }

    /** What does not fit on a sheet goes on on the next, as a piece of its own. */
    void write(String type, Fitted text) throws IOException {
        int from = 0;
        while (from < text.lines().size()) {
            int room = (int) ((top - MARGIN) / text.leading());
            if (room < 1) {
                turn();
            } else {
                int until = Math.min(text.lines().size(), from + room);
                write(type, text, from, until);
                from = until;
            }
        }
    }

    private void write(String type, Fitted text, int from, int until) throws IOException {
        var piece = new PDStructureElement(type, whole);
        piece.setPage(page);
        whole.appendKid(piece);
        int number = marked.size();
        marked.add(piece);
        piece.appendKid(number);
        contents.beginMarkedContent(COSName.getPDFName(type), number);
        contents.setNonStrokingColor(text.style().ink().color());
        for (String line : text.lines().subList(from, until)) {
            Line.write(contents, faces, text, line, MARGIN, top - ASCENT * text.size());
            top -= text.leading();
        }
        contents.endMarkedContent();
    }

    void gap(float points) {
        top -= points;
    }

    private void turn() throws IOException {
        if (contents != null) {
            contents.close();
        }
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        page.setStructParents(sheets);
        marked = new COSArray();
        owners.add(COSInteger.get(sheets));
        owners.add(marked);
        sheets++;
        contents = new PDPageContentStream(document, page);
        top = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** Nothing is written after that. */
    void end() throws IOException {
        close();
        var numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, owners);
        root.getCOSObject().setItem(COSName.PARENT_TREE, numbers);
        root.setParentTreeNextKey(sheets);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    @Override
    public void close() throws IOException {
        if (contents != null) {
            contents.close();
            contents = null;
        }
    }
}
