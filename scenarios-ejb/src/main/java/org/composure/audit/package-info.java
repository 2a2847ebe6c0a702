/**
 * The journal: who decided what, about whom, when and why.
 *
 * <p>R1. An entry is written in the transaction of the deed that it tells of: one is never kept without the other.
 *
 * <p>R2. Entries are numbered from 1 without gaps and chained: each holds a hash of its own content and of the hash
 * before it, so that changing, deleting or reordering any shows.
 *
 * <p>R3. What was cut off at the end shows against the latest number and hash, which are kept beside the entries and
 * can be taken out of the house: an anchor, whose taking is an entry too.
 *
 * <p>R4. Entries are read by HR and administrators, by person and by time; nobody changes one.
 *
 * <p>R5. The chain can be checked without the product: by a command that needs no server, names the first entry that
 * does not fit, and takes a million entries in seconds.
 *
 * <p>What a deed means is for the component in which it is done.
 */
package org.composure.audit;
