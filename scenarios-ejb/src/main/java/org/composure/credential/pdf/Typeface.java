package org.composure.credential.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face in one document, of which the characters that are used are embedded. */
final class Typeface implements AutoCloseable {

    private static final float PER_EM = 1000;

    private final TrueTypeFont outlines;
    private final CmapLookup characters;
    private final PDFont font;

    Typeface(PDDocument document, Face face) throws IOException {
        outlines = read(face);
        // A ligature has no character of its own, and every glyph needs one to be read aloud.
        outlines.setEnableGsub(false);
        characters = outlines.getUnicodeCmapLookup();
        font = PDType0Font.load(document, outlines, true);
    }

    private static TrueTypeFont read(Face face) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("The resource " + face.resource() + " is missing");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    PDFont font() {
        return font;
    }

    boolean writes(int character) {
        return characters.getGlyphId(character) > 0;
    }

    /** Whether whoever takes text out of the page gets that character, and no other one of the same shape. */
    boolean isReadAsItIs(int character) {
        return characters.getCharCodes(characters.getGlyphId(character)).get(0) == character;
    }

    /** Width of the text, all of which it writes, as a multiple of the size. */
    float width(String text) throws IOException {
        return font.getStringWidth(text) / PER_EM;
    }

    @Override
    public void close() throws IOException {
        outlines.close();
    }
}
