/**
 * The certificate as a page: drawn and tagged line by line, since one sheet needs no layout engine.
 *
 * <p>Source: ISO 19005-2 (PDF/A-2), conformance level A; ISO 14289-1 (PDF/UA-1).
 */
package org.composure.credential.pdf;
