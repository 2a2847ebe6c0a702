/**
 * From files to the model: scenarios, the house data and the catalogue of failure modes.
 *
 * <p>A mistake of an author is a {@link org.composure.format.Diagnostic}, never an exception: it says where it stands
 * and what to type instead, and one reading finds all of them. A mistake in a file that ships with the product is a
 * bug, and an exception.
 */
package org.composure.format;
