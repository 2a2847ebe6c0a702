/**
 * Long work: what takes longer than anybody waits for a page, such as an import, an export or scoring anew.
 *
 * <p>R1. A component defines its kind of work, {@link org.composure.work.KindOfWork}, and has a piece of it begun in the
 * transaction of whoever decides it: {@link org.composure.work.boundary.Commission}. Neither is there without the other.
 *
 * <p>R2. Work is done in portions, each in a transaction of its own, in which the place to go on from and the progress
 * are stored too. So whatever ends a server, a portion has happened whole or not at all, and none happens twice.
 *
 * <p>R3. A piece of work may have several parts, which are worked on beside each other, on as many processors as there
 * are.
 *
 * <p>R4. Of several servers one works at a piece. It says every second that it is there; after fifteen seconds of silence
 * another, or the same one started anew, takes the work up from where it stands. Who was only slow commits nothing more.
 *
 * <p>R5. Whoever began it, administrators, and the roles that the kind names see a piece of work: by whom and when it was
 * begun, its progress, what came of it, or in a sentence why it failed. To anybody else it does not exist.
 *
 * <p>R6. The same people cancel it. Once that is confirmed nothing more of it is stored; what was stored stays, and the
 * kind says what that means. It is journalled.
 *
 * <p>R7. What failed can be gone on with from where it stands. What ten servers took up and none brought to an end has
 * failed, so that no piece of work can end one server after the other.
 *
 * <p>Does not repeat work by the clock, and keeps no results: those are the kind's.
 */
package org.composure.work;
