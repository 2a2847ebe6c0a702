package org.composure.credential.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** A rosette of interlaced waves, as on banknotes, around the product's mark. */
final class Seal implements Sheet.Pen {

    private static final int STRANDS = 6;
    private static final int STEPS = 96;
    private static final float HAIR = 0.35f;
    /** Radius, swing and number of waves of each ring. */
    private static final float[][] RINGS = {{40, 7, 10}, {56, 9, 16}, {71, 6, 24}};

    private static final float DISC = 27;
    /** A quarter of a circle as a curve. */
    private static final float ROUND = 0.5523f;
    /** The mark is drawn in a square of 24. */
    private static final float MARK = 24;

    private final float x;
    private final float y;

    Seal(float x, float y) {
        this.x = x;
        this.y = y;
    }

    @Override
    public void draw(PDPageContentStream contents) throws IOException {
        contents.transform(Matrix.getTranslateInstance(x, y));
        contents.setLineWidth(HAIR);
        contents.setStrokingColor(Ink.ORNAMENT.color());
        for (float[] ring : RINGS) {
            for (int strand = 0; strand < STRANDS; strand++) {
                strand(contents, ring, 2 * Math.PI * strand / STRANDS);
            }
        }
        contents.stroke();
        disc(contents);
        mark(contents);
    }

    private static void strand(PDPageContentStream contents, float[] ring, double phase) throws IOException {
        double step = 2 * Math.PI / STEPS;
        double[] from = point(ring, phase, 0);
        contents.moveTo((float) from[0], (float) from[1]);
        for (int part = 1; part <= STEPS; part++) {
            double[] to = point(ring, phase, part * step);
            contents.curveTo(
                    (float) (from[0] + from[2] * step / 3),
                    (float) (from[1] + from[3] * step / 3),
                    (float) (to[0] - to[2] * step / 3),
                    (float) (to[1] - to[3] * step / 3),
                    (float) to[0],
                    (float) to[1]);
            from = to;
        }
        contents.closePath();
    }

    /** Where a strand is at an angle, and where it is going. */
    private static double[] point(float[] ring, double phase, double angle) {
        double radius = ring[0] + ring[1] * Math.sin(ring[2] * angle + phase);
        double growth = ring[1] * ring[2] * Math.cos(ring[2] * angle + phase);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new double[] {radius * cos, radius * sin, growth * cos - radius * sin, growth * sin + radius * cos};
    }

    private static void disc(PDPageContentStream contents) throws IOException {
        float far = DISC * ROUND;
        contents.setNonStrokingColor(Ink.ACCENT.color());
        contents.moveTo(DISC, 0);
        contents.curveTo(DISC, far, far, DISC, 0, DISC);
        contents.curveTo(-far, DISC, -DISC, far, -DISC, 0);
        contents.curveTo(-DISC, -far, -far, -DISC, 0, -DISC);
        contents.curveTo(far, -DISC, DISC, -far, DISC, 0);
        contents.fill();
    }

    private static void mark(PDPageContentStream contents) throws IOException {
        float scale = 2 * DISC / MARK;
        contents.transform(new Matrix(scale, 0, 0, -scale, -DISC, DISC));
        contents.setStrokingColor(Ink.PAPER.color());
        contents.setLineWidth(2);
        contents.setLineCapStyle(1);
        contents.moveTo(5, 14.5f);
        contents.curveTo(7.2f, 14.5f, 7.6f, 9.5f, 9.7f, 9.5f);
        contents.curveTo(11.8f, 9.5f, 11.9f, 12.7f, 14, 12.7f);
        contents.curveTo(16.1f, 12.7f, 16, 11.5f, 19, 11.5f);
        contents.stroke();
    }
}
