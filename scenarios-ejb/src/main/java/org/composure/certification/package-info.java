/**
 * Certification: who is certified for what, on what evidence, by whom, and until when.
 *
 * <p>R1. A program says what it requires, how long a certificate holds, when and how it is renewed, and which levels of
 * autonomy rest on it. HR writes it. Any change is a new version with a reason; whoever was certified keeps the version
 * under which they were.
 *
 * <p>R2. People, teams and roles are enrolled by HR, each until a day. Who belongs to a team or role is looked up when
 * somebody asks: whoever joins later is enrolled with the others. Whom an enrolment reaches is shown before it is made.
 * Into a program that HR has closed nobody is enrolled any more; certificates and enrolments stand.
 *
 * <p>R3. Progress is computed: of each requirement whether it is met, with figures, and by which contacts. It is told to
 * the person, to who supervises them, and to HR; to anybody else it does not exist.
 *
 * <p>R4. A supervisor signs off, or refuses to, for somebody of their team, never for themselves, with a reason. The latest
 * word counts.
 *
 * <p>R5. A certificate is issued by somebody of HR, never by the product and never to oneself, on evidence that was laid
 * out before: down to contacts, findings and rules. What they saw is kept with it; if it has changed since they looked,
 * nothing is issued. The database refuses one without issuer, to oneself, or without evidence, whatever code runs.
 *
 * <p>R6. Valid, expiring, in grace and expired follow from dates, computed for the moment that is asked about; revoked and
 * superseded are decided, each with a reason. Serial numbers cannot be guessed.
 *
 * <p>R7. Nothing is written over: whoever is issued a certificate anew, or renews it, keeps the old one, superseded.
 *
 * <p>R8. A certificate holds from its issue until the day on which its expiry begins, in UTC. Expiry is reckoned from the
 * completion of the evidence, not from the day on which somebody found time to issue.
 *
 * <p>R9. Renewal takes what the program says for it, shown since the renewal window opened, until the grace ends. After
 * that everything is asked for again.
 *
 * <p>R10. The grants that rest on a certificate are suspended from the instant at which it ended, for as long as no
 * other of the program holds: computed, as authority is. Whoever was never certified has nothing that rests.
 *
 * <p>R11. When a required scenario or the rulebook has a new version, HR is shown whom that concerns, and decides whether
 * they have to certify anew, and until when. The decision opens the renewal window and can bring expiry forward. Whom
 * it reached is kept. Another new version meanwhile concerns them again: a further decision can bring expiry forward once
 * more, never back, and what was shown since the first goes on to count. Looked at from before the further decision, a
 * certificate already tells the earlier end.
 *
 * <p>R12. Every decision is journalled in its transaction.
 *
 * <p>R13. Of everybody whom a program is about, how they stand is told at any moment, past or to come, a page by as many
 * questions as one person.
 *
 * <p>R14. Whoever may read a certificate can take it along as a page and as a badge, unless it was revoked or superseded.
 * Whoever was given its serial number is told whom it certifies, for what, and whether it counts.
 *
 * <p>R15. How many are certified is counted by program, by team and by site, at any moment, past or to come, and how many
 * certificates end within days, in this month and in each of the twelve after it if nobody renews. Whoever is counted is on the roster that is
 * asked for alike.
 *
 * <p>R16. What HR sees of a roster it can take out as a table. That is journalled before the first row goes: who, what,
 * by which filter, and how many rows. One that takes long is prepared as long work, and kept for a day for whoever had it
 * prepared, and for nobody else.
 *
 * <p>R17. For an auditor HR is shown of one certificate everything it rests on, down to what was said and what each rule
 * found in it, as it was when it was issued; who decided what about it and when, as the journal has it; and those before
 * and after it. Of a contact on which no certificate rests HR is shown nothing.
 *
 * <p>R18. The component above that has contacts judged anew is told first which requirements that would change. What a
 * certificate was issued on stays as it was; whether its holder certifies anew is R11.
 *
 * <p>How page and badge are written and verified stands below; reminders stand above.
 */
package org.composure.certification;
