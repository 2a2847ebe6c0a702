package org.composure.certification;

/**
 * What only pages can put into words, for a certificate that leaves the product.
 *
 * @param criteria what the program asked for, in sentences
 * @param evidence what the certificate rests on, in a sentence or two
 */
public record PaperWords(String criteria, String evidence) {}
