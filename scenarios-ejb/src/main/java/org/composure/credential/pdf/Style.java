package org.composure.credential.pdf;

/**
 * How a text is set.
 *
 * @param size in points; less where it would not fit
 * @param leading from line to line, as a multiple of the size
 */
record Style(Face face, float size, float leading, Ink ink) {}
