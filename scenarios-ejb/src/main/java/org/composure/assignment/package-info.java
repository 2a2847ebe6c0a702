/**
 * Assignments: what a supervisor asks people of their team to play.
 *
 * <p>R1. A supervisor assigns scenarios on offer, single ones or bundles, to people whom they supervise: for practice or
 * as an assessment, until the end of a day where the supervisor is, with a number of tries and which of them counts.
 * Nobody assigns anything to themselves.
 *
 * <p>R2. What will be made is shown first, person by person; whoever has such an assignment open already is left out, and
 * that is said. All of it is made in one transaction, once however often it is sent, and journalled for each person.
 *
 * <p>R3. A try is an attempt of the person at that scenario in that mode, begun after the assignment was made and before
 * it was withdrawn; the first ones in order of their start, up to the number of tries. Nothing is stored of it: how an
 * assignment stands follows from the attempts, their scores and the time.
 *
 * <p>R4. An assignment is settled when the try that counts is passed, or when no other try can take its place. Until
 * then it is overdue once its day is over; a late try counts all the same.
 *
 * <p>R5. Once all tries of an assessment are used, another of that scenario cannot be begun before the assignment's day
 * is over: tries are scarce for a reason. Practice is free.
 *
 * <p>R6. An assignment is withdrawn by a supervisor of the person, with a reason, and stays to be seen.
 *
 * <p>R7. An assignment is told to its person and to who supervises them: to anybody else it does not exist.
 *
 * <p>Playing is training's, judging is scoring's.
 */
package org.composure.assignment;
