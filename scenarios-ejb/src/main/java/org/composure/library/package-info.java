/**
 * The scenarios that can be played: published, kept word for word, and read once.
 *
 * <p>R1. A published scenario never changes. A changed file is a new publication beside the old one, known by its
 * content hash, so that an attempt made with the old one can be shown and scored again for ever.
 *
 * <p>R2. The scenarios that ship with the product are published at start. One that the reader refuses is not
 * published; the log says why, line by line, and the others are unaffected.
 *
 * <p>R3. Everybody may see which failure modes of the catalogue have a scenario and which do not yet.
 *
 * <p>R4. A scenario is published only if exhaustive play shows that it tells good agents from bad. Those that ship were
 * played so when they were built; any other file is played before it is published. What is refused, and why, is kept for
 * supervisors and administrators to read.
 *
 * <p>Playing is training's.
 */
package org.composure.library;
