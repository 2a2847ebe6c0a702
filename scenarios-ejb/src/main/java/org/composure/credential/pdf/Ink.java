package org.composure.credential.pdf;

import java.awt.Color;

/** The colours of the page. On white, what is read has a contrast of 4.5 to 1 at least. */
enum Ink {
    TEXT(0x1b2324),
    QUIET(0x525d5f),
    ACCENT(0x0b5c60),
    ORNAMENT(0x9fc3c3),
    PAPER(0xffffff),
    CODE(0x000000);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    Color color() {
        return new Color(rgb);
    }
}
