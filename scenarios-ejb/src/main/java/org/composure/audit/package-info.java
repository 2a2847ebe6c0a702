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
 * <p>R6. Names can be taken out again. The hash of an entry covers who did it, about whom and when by number and time; the
 * words, which may name people, it covers by salted digests. When a person is erased, their words go and the salts with
 * them: the chain holds, and what the words were can no longer be tried out. An entry that has lost its words counts as
 * tampered with unless a later one says that the person was erased. Entries from before digests have been sealed all
 * together by an entry, so that what stays of them is held as well.
 *
 * <p>What a deed means is for the component in which it is done.
 */
package org.composure.audit;
