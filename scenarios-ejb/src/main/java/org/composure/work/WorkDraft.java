package org.composure.work;

/**
 * A piece of work that is to be done.
 *
 * @param kind the name of its kind
 * @param about what it is about, as people recognise it: a name of a file, a version; at most 200 characters
 * @param parameters for the kind to read, in its own words
 * @param page where its result is shown: an address within the product, such as {@code rescoring.xhtml?impact=3}; at most
 *     200 characters
 */
public record WorkDraft(String kind, String about, String parameters, String page) {}
