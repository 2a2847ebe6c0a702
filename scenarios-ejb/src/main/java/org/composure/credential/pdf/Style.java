package org.composure.credential.pdf;

/**
 * How a text is set.
 *
 * @param size in points; less where it would not fit
 * @param least below which it is rather cut, in points
 * @param leading from line to line, as a multiple of the size
 */
record Style(Face face, float size, float least, float leading, Ink ink) {}
