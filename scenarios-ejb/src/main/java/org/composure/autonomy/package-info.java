/**
 * Authority: what each agent may give on their own, on what evidence, by whose decision, and until when.
 *
 * <p>R1. Without a grant, a person has the level with which they began.
 *
 * <p>R2. A grant is a decision of a supervisor of the person's team, never about themselves, with a reason, limits that
 * are the level's or narrower, and an end. The database refuses one without reviewer, reason or end, whatever code runs.
 *
 * <p>R3. A grant of level 4 or 5, or with a limit above what the table of policies says, is proposed, and made only when
 * a second supervisor seconds it: neither the reviewer nor the person, of any team.
 *
 * <p>R4. Of the grants that were made, the one that began last counts. It ends when it is withdrawn, at its end, or when
 * the person has not practised for the time that the table says, whichever comes first; then the level counts with which
 * the person began, and no grant that it followed comes back. All of that is computed for the moment that is asked about:
 * there is no job that might not run.
 *
 * <p>R5. An attempt is played under the authority of its start.
 *
 * <p>R6. A recommendation is a list of named policies over the evidence. Each says yes or no with its figures, and all of
 * them are told; what each asks for is a table that everybody who decides can read.
 *
 * <p>R7. Against the recommendation, a decision takes a justification: a sentence at least.
 *
 * <p>R8. Every decision is kept with the recommendation as it was shown, told to the person whom it is about, and
 * journalled in its transaction.
 *
 * <p>R9. Authority rests once the certificate has ended on which it depends, and comes back with the next: certification,
 * above, tells when, and says when it decided something that may have changed authority.
 *
 * <p>R10. Grants that were made before are taken in by the rules of any other, as of their day.
 *
 * <p>R11. The component above that has contacts judged anew is told first which recommendations that would change.
 *
 * <p>Who hears that authority has changed: whoever observes {@link org.composure.autonomy.AuthorityChanged}, within the
 * transaction or after it.
 */
package org.composure.autonomy;
