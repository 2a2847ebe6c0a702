package org.composure.credential.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Puts a line of text on a page. */
final class Line {

    private Line() {}

    /** From a point where its letters stand, in points from the bottom left of the page. */
    static void write(PDPageContentStream contents, Typefaces faces, Fitted text, String line, float left, float base)
            throws IOException {
        boolean plain = faces.isReadAsItIs(text.style().face(), line);
        if (!plain) {
            contents.beginMarkedContent(COSName.getPDFName("Span"), readAs(line));
        }
        contents.beginText();
        contents.newLineAtOffset(left, base);
        for (Typefaces.Run run : faces.runs(text.style().face(), line)) {
            contents.setFont(run.typeface().font(), text.size());
            contents.showText(run.text());
        }
        contents.endText();
        if (!plain) {
            contents.endMarkedContent();
        }
    }

    private static PDPropertyList readAs(String line) {
        var properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, line);
        return PDPropertyList.create(properties);
    }
}
