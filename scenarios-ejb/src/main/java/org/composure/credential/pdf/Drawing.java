package org.composure.credential.pdf;

import java.util.Arrays;
import java.util.Set;

/** What came of drawing a certificate. */
public sealed interface Drawing {

    /** The page. */
    final class Drawn implements Drawing {

        private final byte[] pdf;

        Drawn(byte[] pdf) {
            this.pdf = Arrays.copyOf(pdf, pdf.length);
        }

        public byte[] pdf() {
            return Arrays.copyOf(pdf, pdf.length);
        }
    }

    /**
     * No typeface that ships can write it (R2).
     *
     * @param characters what is missing, each once
     */
    record Unwritable(Set<String> characters) implements Drawing {
        public Unwritable {
            characters = Set.copyOf(characters);
        }
    }
}
