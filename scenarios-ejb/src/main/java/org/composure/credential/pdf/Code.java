package org.composure.credential.pdf;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** An address as a QR code, in squares that can be scanned at any resolution. */
final class Code implements Sheet.Pen {

    private final QrCode code;
    private final PDRectangle place;

    Code(String address, PDRectangle place) {
        // A quarter of it may be covered or worn.
        code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
        this.place = place;
    }

    @Override
    public void draw(PDPageContentStream contents) throws IOException {
        contents.setNonStrokingColor(Ink.CODE.color());
        float side = place.getWidth() / code.size;
        for (int row = 0; row < code.size; row++) {
            float bottom = place.getUpperRightY() - (row + 1) * side;
            for (int column = 0; column < code.size; column++) {
                int from = column;
                while (column < code.size && code.getModule(column, row)) {
                    column++;
                }
                if (column > from) {
                    contents.addRect(place.getLowerLeftX() + from * side, bottom, (column - from) * side, side);
                }
            }
        }
        contents.fill();
    }
}
